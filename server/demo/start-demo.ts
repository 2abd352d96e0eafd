import { type Env, readBoolean, readInteger, readText } from "../env-value.ts";
import { listen, stop } from "../listener.ts";
import { createControlPlane } from "./control-plane.ts";
import { seedStore } from "./seed-store.ts";

export interface DemoOptions {
  /** 0 for a free one. */
  readonly port: number;
  /** The address to listen on; 127.0.0.1 when absent. */
  readonly host?: string;
  /** The bearer token to ask for. */
  readonly apiKey: string;
  /** How many artifact versions there are; 0 for an empty registry. */
  readonly versions: number;
  /** Refuse lists without any filter. */
  readonly requireFilter?: boolean;
}

export interface Demo {
  /** Scheme, host and port, without a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
  /** Ends the requests under way and frees the data. */
  close(): Promise<void>;
}

/**
 * The settings of the demo control plane when it runs alone: PORT, DEMO_API_KEY, DEMO_VERSIONS and
 * DEMO_REQUIRE_FILTER. It listens on loopback only.
 * @throws ConfigError naming the variable that can't be used
 */
export function readDemoOptions(env: Env): DemoOptions {
  return {
    port: readInteger(env, "PORT", 0, 65_535) ?? 8787,
    apiKey: readText(env, "DEMO_API_KEY") ?? "demo",
    versions: readInteger(env, "DEMO_VERSIONS", 0, 20_000_000) ?? 5000,
    requireFilter: readBoolean(env, "DEMO_REQUIRE_FILTER"),
  };
}

/**
 * Seeds a demo control plane and serves it over HTTP.
 * @throws ConfigError when the address can't be had, with one line that says what to do
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { port, host = "127.0.0.1", apiKey, versions, requireFilter = false } = options;
  const store = seedStore(versions);
  const app = createControlPlane({ store, apiKey, requireFilter, slowMs: 1500 });
  const { server, url } = await listen(app, host, port);
  return {
    url,
    apiKey,
    close: async () => {
      await stop(server);
      store.close();
    },
  };
}
