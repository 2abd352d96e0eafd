import type { RepoName } from "./repos.ts";
import type { SubjectKey } from "./subjects.ts";

/** The kind of metadata in a row. Each has a generator in metadata.ts. */
export type MetadataKind =
  | "boosting"
  | "llm"
  | "forecast"
  | "vision"
  | "embedder"
  | "classifier"
  | "speech"
  | "dataset"
  | "snapshot"
  | "index"
  | "tokenizer"
  | "evaluation"
  | "report"
  | "perImage"
  | "config"
  | "labels"
  | "model"
  | "empty";

interface Common {
  readonly repo: RepoName;
  readonly name: string;
  readonly metadataKind: MetadataKind;
  /** The artifact type, which is the FQN's prefix. `artifact` by default. */
  readonly type?: "model" | "plot" | "image";
  /** The first version number. 1 by default. */
  readonly first?: number;
  readonly by: readonly SubjectKey[];
  /** Tags that are assigned to its versions at random. */
  readonly tags?: readonly string[];
  /** Whether some of its versions have the tag `prod`. */
  readonly prod?: true;
  readonly source?: "external" | "local";
  /** The owner that FQNs from before about 2023 have between tenant and ML repo. */
  readonly owner?: string;
  /** Whether its rows are missing fields, each in a different way. */
  readonly incomplete?: true;
  /** Only in the first edition of the catalog; not repeated in larger demos. */
  readonly once?: true;
}

interface Dated {
  /** ISO dates between which its versions were created. */
  readonly from: string;
  readonly until: string;
}

/**
 * Checkpoints: `runs` runs, one after the other, each logging `each` versions at increasing steps.
 */
export interface Checkpoints extends Common, Dated {
  readonly kind: "checkpoints";
  readonly runs: number;
  readonly each: number;
  /** Steps between two checkpoints. */
  readonly every: number;
  /** The key that results refer to with `after`. The name by default. */
  readonly key?: string;
  /**
   * How many checkpoints a run was meant to have, if an example row continues it. `each` by
   * default.
   */
  readonly planned?: number;
  /** The ID of the first run, if an example row determines it. */
  readonly runId?: string;
}

/** Versions logged outside of any run: evenly spaced, or one a day just after midnight. */
export interface Releases extends Common, Dated {
  readonly kind: "releases";
  readonly count: number;
  readonly daily?: true;
}

/**
 * One version for each run of the checkpoints with the key `after`, created when the run has ended.
 */
export interface Results extends Common {
  readonly kind: "results";
  readonly after: string;
}

export type SeriesSpec = Checkpoints | Releases | Results;
