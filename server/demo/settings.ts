import { type Env, integerOf, switchOf, textOf } from "../env-value.ts";
import type { DemoOptions } from "./start-demo.ts";

/**
 * The settings of the demo control plane when it runs alone: PORT, DEMO_API_KEY, DEMO_VERSIONS and
 * DEMO_REQUIRE_FILTER. It listens on loopback only.
 * @throws ConfigError naming the variable that can't be used
 */
export function readDemoSettings(env: Env): DemoOptions {
  return {
    port: integerOf(env, "PORT", 0, 65_535) ?? 8787,
    apiKey: textOf(env, "DEMO_API_KEY") ?? "demo",
    versions: integerOf(env, "DEMO_VERSIONS", 0, 20_000_000) ?? 5000,
    requireFilter: switchOf(env, "DEMO_REQUIRE_FILTER"),
  };
}
