import { createKeptIndexes, type Kept, type StoreLimits } from "./kept-indexes.ts";
import { type Build, type RunningBuild, startBuild } from "./running-build.ts";

export const defaultLimits: StoreLimits = {
  freshMs: 60_000,
  staleMs: 600_000,
  retryMs: 10_000,
  maxBytes: 32 * 2 ** 20,
};

/** How many builds run at once at most. Each holds its lines, and they share the requests. */
const maxBuilds = 8;

/** The artifact indexes by key: finished ones, and one build for all readers of each. */
export interface IndexStore {
  /**
   * What is there for a key: what was kept, or else a build. What isn't fresh is built again. While too
   * many builds run, no other one is started.
   */
  open(key: string, build: Build): Kept | RunningBuild | { readonly kind: "busy" };
}

/** Creates a store. */
export function createIndexStore(limits: StoreLimits = defaultLimits): IndexStore {
  const indexes = createKeptIndexes(limits);
  const builds = new Map<string, RunningBuild>();

  function start(key: string, build: Build): RunningBuild {
    const running = startBuild(build);
    builds.set(key, running);
    const remove = () => {
      if (builds.get(key) === running) builds.delete(key);
    };
    // An aborted build is not joined any more.
    running.signal.addEventListener("abort", remove, { once: true });
    void running.ended
      .then((end) => indexes.settle(key, end))
      .catch(() => undefined)
      .finally(remove);
    return running;
  }

  return {
    open(key, build) {
      const found = indexes.get(key);
      const isBusy = builds.size >= maxBuilds;
      if (found === undefined)
        return builds.get(key) ?? (isBusy ? { kind: "busy" } : start(key, build));
      if (!found.isFresh && !builds.has(key) && !isBusy) start(key, build);
      return found.kept;
    },
  };
}
