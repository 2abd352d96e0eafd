import type { Artifact } from "../artifact/artifact.ts";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import type { ChoiceSource } from "./choice-source.ts";

/** What is known in a test: nothing, unless it says so. */
export function sourceOf(
  artifacts: readonly Artifact[],
  known: Partial<ChoiceSource> = {},
): ChoiceSource {
  return {
    index: { artifacts, state: "complete", isExhaustive: true },
    seen: NO_SEEN_VALUES,
    loaded: [],
    versions: [],
    otherVersions: 0,
    texts: {},
    ...known,
  };
}
