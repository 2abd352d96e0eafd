import { randomBytes } from "node:crypto";
import type { ApiPrefix } from "../src/artifact/api-prefix.ts";
import type { DataSource } from "./data-source-config.ts";
import type { Upstream } from "./upstream.ts";

/** A control plane that is ready for requests. `close` stops what was started for it. */
export interface OpenDataSource {
  readonly upstream: Upstream;
  /** The prefix to try first and keep, if it is known in advance. */
  readonly expectedPrefix?: ApiPrefix;
  close(): Promise<void>;
}

/**
 * Opens a data source: starts the embedded control plane on a free loopback port with a random API
 * key, or returns the configured host unchanged.
 */
export async function openDataSource(source: DataSource): Promise<OpenDataSource> {
  if (source.kind === "host") {
    return { upstream: { url: source.url, apiKey: source.apiKey }, close: async () => undefined };
  }
  // Loaded on demand: a real control plane doesn't need SQLite.
  const { startDemo } = await import("./demo/start-demo.ts");
  const { kind: _, ...options } = source;
  const demo = await startDemo({
    ...options,
    port: 0,
    apiKey: randomBytes(24).toString("base64url"),
  });
  return {
    upstream: { url: demo.url, apiKey: demo.apiKey },
    // The demo has both prefixes. Without this, a provoked failure of the first request would look
    // like a missing prefix.
    expectedPrefix: "ml",
    close: demo.close,
  };
}
