import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import {
  type KnownValues,
  learn,
  NOTHING_KNOWN,
  readKnownValues,
} from "../artifact/known-values.ts";
import { createPreference, type Preference } from "../lib/preference.ts";

/** The values this browser has seen, and the way to add to them. */
export interface KnownStore extends Preference<KnownValues> {
  /** Adds what rows hold, once the page has nothing else to do. */
  readonly learnFrom: (versions: readonly ArtifactVersion[]) => void;
}

/** One store a control plane, `source`: another one's values would only mislead. */
export function createKnownStore(source: string): KnownStore {
  const preference = createPreference(`known:${source}`, NOTHING_KNOWN, readKnownValues);
  return {
    ...preference,
    learnFrom: (versions) =>
      whenIdle(() => {
        const next = learn(preference.get(), versions);
        if (next !== preference.get()) preference.set(next);
      }),
  };
}

function whenIdle(task: () => void): void {
  // Safari has no idle callbacks.
  if ("requestIdleCallback" in window) window.requestIdleCallback(task);
  else setTimeout(task, 200);
}
