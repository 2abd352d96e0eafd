import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import {
  NO_SEEN_VALUES,
  readSeenValues,
  type SeenValues,
  withSeen,
} from "../artifact/seen-values.ts";
import { createPreference, type Preference } from "../lib/preference.ts";

/** The values this browser has seen. */
export interface SeenValuesStore extends Preference<SeenValues> {
  /** Adds the values of rows, when the browser is idle. */
  readonly record: (versions: readonly ArtifactVersion[]) => void;
}

/** @param source the control plane: each has its own store, since values of another would mislead */
export function createSeenValuesStore(source: string): SeenValuesStore {
  const preference = createPreference(`known:${source}`, NO_SEEN_VALUES, readSeenValues);
  return {
    ...preference,
    record: (versions) =>
      whenIdle(() => {
        const next = withSeen(preference.get(), versions);
        if (next !== preference.get()) preference.set(next);
      }),
  };
}

function whenIdle(task: () => void): void {
  // Safari doesn't have it.
  if ("requestIdleCallback" in window) window.requestIdleCallback(task);
  else setTimeout(task, 200);
}
