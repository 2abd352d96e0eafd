import { join } from "node:path";
import type { Config } from "./config.ts";
import { ConfigError } from "./env-value.ts";
import { configIn } from "./environment.ts";

/** The project's folder. */
export const root = join(import.meta.dirname, "..");

/** A site that is served: its address, with the base path, and what ends it. */
export interface Running {
  readonly address: string;
  close(): Promise<unknown>;
}

/**
 * Serves a site as a program: reads the settings, says where the site is in one line, and ends it at
 * Ctrl-C. What can't be used (`open` throws a ConfigError) is one line too, with exit code 2.
 */
export async function run(open: (config: Config) => Promise<Running>): Promise<void> {
  const config = configIn(root, process.env);
  if (config instanceof ConfigError) refuse(config.message);
  const { address, close } = await open(config).catch((error) => {
    if (error instanceof ConfigError) refuse(error.message);
    throw error;
  });

  const what = config.source.kind === "demo" ? "demo data" : config.source.url;
  console.log(`Artifact versions on ${address} (${what})`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
}

/** One line, and the exit code that says: nothing was started, something has to change. */
export function refuse(line: string): never {
  console.error(line);
  process.exit(2);
}
