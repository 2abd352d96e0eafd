import type { Config } from "./config.ts";
import { loadConfig } from "./env-file.ts";
import { ConfigError } from "./env-value.ts";
import { projectRoot } from "./project-root.ts";

/** A site that is served: its address, with the base path, and what ends it. */
export interface ServerHandle {
  readonly url: string;
  close(): Promise<unknown>;
}

/**
 * Serves a site as a program: reads the settings, says where the site is in one line, and ends it at
 * Ctrl-C. What can't be used (`open` throws a ConfigError) is one line too, with exit code 2.
 */
export async function runServer(open: (config: Config) => Promise<ServerHandle>): Promise<void> {
  const config = loadConfig(projectRoot, process.env);
  if (config instanceof ConfigError) exitWithError(config.message);
  const { url, close } = await open(config).catch((error) => {
    if (error instanceof ConfigError) exitWithError(error.message);
    throw error;
  });

  const what = config.dataSource.kind === "demo" ? "demo data" : config.dataSource.url;
  console.log(`Artifact versions on ${url} (${what})`);

  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
  }
}

/** One line, and the exit code that says: nothing was started, something has to change. */
export function exitWithError(line: string): never {
  console.error(line);
  process.exit(2);
}
