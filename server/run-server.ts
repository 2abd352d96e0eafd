import type { Config } from "./config.ts";
import { loadConfig } from "./env-file.ts";
import { ConfigError } from "./env-value.ts";
import { projectRoot } from "./project-root.ts";
import { onStopSignal } from "./stop-signals.ts";

/** A running server: its URL, including the base path, and how to stop it. */
export interface ServerHandle {
  readonly url: string;
  close(): Promise<unknown>;
}

/**
 * Runs a server as a command-line program: loads the configuration, prints the URL in one line, and
 * stops on SIGINT (Ctrl-C) or SIGTERM. An invalid setting (`open` throws a ConfigError) is printed as one line, with
 * exit code 2.
 */
export async function runServer(open: (config: Config) => Promise<ServerHandle>): Promise<void> {
  const config = loadConfig(projectRoot, process.env);
  if (config instanceof ConfigError) exitWithError(config.message);
  let running: ServerHandle | undefined;
  onStopSignal(async () => await running?.close());
  running = await open(config).catch((error) => {
    if (error instanceof ConfigError) exitWithError(error.message);
    throw error;
  });

  const what = config.dataSource.kind === "demo" ? "demo data" : config.dataSource.url;
  console.log(`Artifact versions on ${running.url} (${what})`);
}

/** Prints one line and exits with code 2: nothing was started, and a setting has to change. */
export function exitWithError(line: string): never {
  console.error(line);
  process.exit(2);
}
