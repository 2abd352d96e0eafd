import type { IndexState } from "../api/artifact-index.ts";
import type { Artifact } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import type { FilterTexts } from "../url-state/filters.ts";

/** Everything that is known about the values of filters. */
export interface ChoiceSource {
  readonly index: {
    readonly artifacts: readonly Artifact[];
    /** How much of the artifact index is there. */
    readonly state: IndexState;
    /** Whether these are all artifacts with their newest versions. */
    readonly isExhaustive: boolean;
  };
  readonly seen: SeenValues;
  /** The versions in the rows on screen. */
  readonly loaded: readonly ArtifactVersion[];
  /** The first page of the chosen artifact's versions, for filters by a version. */
  readonly versions: readonly ArtifactVersion[];
  /** How many it has that are not on that page; `undefined` while it loads. */
  readonly otherVersions: number | undefined;
  /** The active filters. */
  readonly texts: FilterTexts;
}

/** A value that a filter may have, before anything is typed. */
export interface Candidate {
  readonly value: string;
  /** What the value is shown as: the name of an ML repo, a version of an FQN. */
  readonly name?: string | undefined;
  /** What is known about it; only called for those that are shown. */
  readonly detailOf?: () => string | undefined;
  /** Of a version. */
  readonly aliases?: readonly string[];
  readonly tags?: readonly string[];
  /** Whether the other filters leave something with this value, as far as is known. */
  readonly isLeft: boolean;
}
