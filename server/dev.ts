import "./check-node.js";
import { openDevelopment } from "./development.ts";
import { settingsFile } from "./environment.ts";
import { root, run } from "./program.ts";

await run((config) => openDevelopment(config, { root }, settingsFile(process.env, root)));
