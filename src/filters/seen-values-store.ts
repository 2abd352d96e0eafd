import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import {
  NO_SEEN_VALUES,
  readSeenValues,
  type SeenValues,
  withSeen,
} from "../artifact/seen-values.ts";
import { createPreference, type Preference } from "../lib/preference.ts";

/** The values this browser has seen, and the way to add to them. */
export interface SeenValuesStore extends Preference<SeenValues> {
  /** Adds what rows hold, once the page has nothing else to do. */
  readonly record: (versions: readonly ArtifactVersion[]) => void;
}

/** One store a control plane, `source`: another one's values would only mislead. */
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
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) window.requestIdleCallback(task);
  else setTimeout(task, 200);
}
