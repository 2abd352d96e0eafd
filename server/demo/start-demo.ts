import { type Env, readInteger, readText } from "../env-value.ts";
import { listen, stop } from "../listener.ts";
import { DEFAULT_BEHAVIOR, type DemoBehavior, readDemoBehavior } from "./behavior.ts";
import { createControlPlane } from "./control-plane.ts";
import { seedStore } from "./seed-store.ts";

export interface DemoOptions extends Partial<DemoBehavior> {
  /** 0 for any free port. */
  readonly port: number;
  /** The bearer token to require. */
  readonly apiKey: string;
  /** The number of artifact versions. 0 for an empty registry. */
  readonly versions: number;
}

export interface Demo {
  /** Scheme, host and port, without a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
  /** Stops open requests and frees the data. */
  close(): Promise<void>;
}

/**
 * Reads the options of the standalone demo from PORT, DEMO_API_KEY, DEMO_VERSIONS and
 * what {@link readDemoBehavior} reads. It listens on loopback only.
 * @throws {ConfigError} that names the invalid variable
 */
export function readDemoOptions(env: Env): DemoOptions {
  return {
    port: readInteger(env, "PORT", 0, 65_535) ?? 8787,
    apiKey: readText(env, "DEMO_API_KEY") ?? "demo",
    versions: readInteger(env, "DEMO_VERSIONS", 0, 20_000_000) ?? 5000,
    ...readDemoBehavior(env),
  };
}

/**
 * Creates a demo control plane and serves it over HTTP.
 * @throws {ConfigError} when it can't listen on the port
 */
export async function startDemo(options: DemoOptions): Promise<Demo> {
  const { port, apiKey, versions, ...behavior } = options;
  const store = seedStore(versions);
  const app = createControlPlane({ ...DEFAULT_BEHAVIOR, ...behavior, store, apiKey, slowMs: 1500 });
  const { server, url } = await listen(app, { host: "127.0.0.1", port });
  return {
    url,
    apiKey,
    close: async () => {
      await stop(server);
      store.close();
    },
  };
}
