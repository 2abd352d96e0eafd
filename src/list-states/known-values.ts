import type { Artifact } from "../artifact/artifact.ts";
import type { SeenValues } from "../artifact/seen-values.ts";

/** What is known to exist. */
export interface KnownValues {
  readonly seen: SeenValues;
  readonly artifacts: readonly Artifact[];
  /** Whether these are all artifacts, so that others don't exist. */
  readonly isComplete: boolean;
}
