import { join } from "node:path";

/** The project's folder, absolute. */
export const projectRoot = join(import.meta.dirname, "..");
