import type { RepoName } from "./repos.ts";
import type { SubjectKey } from "./subjects.ts";

/** What a row's metadata tells; each has its generator in metadata.ts. */
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
  /** The artifact type, which is the FQN's prefix; `artifact` when absent. */
  readonly type?: "model" | "plot" | "image";
  /** The first version number; 1 when absent. */
  readonly first?: number;
  readonly by: readonly SubjectKey[];
  /** Tags that its versions draw from. */
  readonly tags?: readonly string[];
  /** Whether some of its versions carry the tag `prod`. */
  readonly prod?: true;
  readonly source?: "external" | "local";
  /** The part that FQNs from before about 2023 have between tenant and ML repo. */
  readonly owner?: string;
  /** Rows that lack this and that, each in its way. */
  readonly incomplete?: true;
  /** Only among the first rows, never repeated when more are asked for. */
  readonly once?: true;
}

interface Dated {
  /** ISO dates between which its versions were made. */
  readonly from: string;
  readonly until: string;
}

/** Checkpoints: `runs` runs one after the other, each logging `each` versions at rising steps. */
export interface Checkpoints extends Common, Dated {
  readonly kind: "checkpoints";
  readonly runs: number;
  readonly each: number;
  /** Steps between two checkpoints. */
  readonly every: number;
  /** What results name as `after`; the name when absent. */
  readonly key?: string;
  /** How many checkpoints a run was to have, where an example row goes on with it; `each` when absent. */
  readonly planned?: number;
  /** The id of the first run, where it is given by an example row. */
  readonly runId?: string;
}

/** Versions made outside any run, evenly spread, or one a day just after midnight. */
export interface Releases extends Common, Dated {
  readonly kind: "releases";
  readonly count: number;
  readonly daily?: true;
}

/** One version for each run of the checkpoints with the key `after`, made when that run has ended. */
export interface Results extends Common {
  readonly kind: "results";
  readonly after: string;
}

export type SeriesSpec = Checkpoints | Releases | Results;
