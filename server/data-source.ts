import { randomBytes } from "node:crypto";
import type { ApiPrefix } from "./config.ts";
import type { DataSource } from "./data-source-config.ts";
import type { Upstream } from "./upstream.ts";

/** A control plane ready to be asked; `close` ends what was started for it. */
export interface OpenDataSource {
  readonly upstream: Upstream;
  /** The prefix to try first and keep, when it is known without asking. */
  readonly expectedPrefix?: ApiPrefix;
  close(): Promise<void>;
}

/**
 * Starts the embedded control plane on a free loopback port with a random key, or takes the
 * configured host as it is.
 */
export async function openDataSource(source: DataSource): Promise<OpenDataSource> {
  if (source.kind === "host") {
    return { upstream: { url: source.url, apiKey: source.apiKey }, close: async () => undefined };
  }
  // Only loaded when it is used: a real control plane needs no SQLite.
  const { startDemo } = await import("./demo/start-demo.ts");
  const demo = await startDemo({
    port: 0,
    apiKey: randomBytes(24).toString("base64url"),
    versions: source.versions,
    requireFilter: source.requireFilter,
  });
  return {
    upstream: { url: demo.url, apiKey: demo.apiKey },
    // It offers both; without this a failure provoked on the first request would look like absence.
    expectedPrefix: "ml",
    close: demo.close,
  };
}
