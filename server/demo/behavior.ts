import { ConfigError, type Env, readBoolean, readInteger, readText } from "../env-value.ts";

/** What the demo does where control planes may differ. */
export interface DemoBehavior {
  /** Reject list requests without any filter. */
  readonly requireFilter: boolean;
  /** Reject list requests without an ML repo, artifact, FQN or run. */
  readonly requireMlRepo: boolean;
  /**
   * What becomes of `version=latest`: it works, is rejected, or is ignored. With `ignore-all`, every
   * `version` is ignored.
   */
  readonly latest: LatestBehavior;
  /** The largest page. */
  readonly maxLimit: number;
  /** The list requests that are answered per second; the others get a 429. */
  readonly rateLimit: number;
}

const LATEST = ["work", "reject", "ignore", "ignore-all"] as const;
type LatestBehavior = (typeof LATEST)[number];

/** The behavior without any variable set. */
export const DEFAULT_BEHAVIOR: DemoBehavior = {
  requireFilter: false,
  requireMlRepo: false,
  latest: "work",
  maxLimit: 1_000,
  rateLimit: Number.POSITIVE_INFINITY,
};

/**
 * Reads DEMO_REQUIRE_FILTER, DEMO_REQUIRE_ML_REPO, DEMO_LATEST, DEMO_MAX_LIMIT and DEMO_RATE_LIMIT.
 * @throws {ConfigError} that names the invalid variable
 */
export function readDemoBehavior(env: Env): DemoBehavior {
  return {
    requireFilter: readBoolean(env, "DEMO_REQUIRE_FILTER"),
    requireMlRepo: readBoolean(env, "DEMO_REQUIRE_ML_REPO"),
    latest: latestOf(env),
    maxLimit: readInteger(env, "DEMO_MAX_LIMIT", 1, 1_000) ?? DEFAULT_BEHAVIOR.maxLimit,
    rateLimit: readInteger(env, "DEMO_RATE_LIMIT", 1, 1_000) ?? DEFAULT_BEHAVIOR.rateLimit,
  };
}

function latestOf(env: Env): LatestBehavior {
  const value = readText(env, "DEMO_LATEST") ?? DEFAULT_BEHAVIOR.latest;
  const behavior = LATEST.find((each) => each === value);
  if (behavior !== undefined) return behavior;
  throw new ConfigError(`DEMO_LATEST must be one of ${LATEST.join(", ")}.`);
}
