/** A row as sent over the wire. Only `id` and `fqn` are always there. */
export interface WireRow {
  readonly id: string;
  readonly fqn: string;
  readonly [field: string]: unknown;
}

/** The fields that the demo filters and sorts by. */
export interface FilterFields {
  readonly id: string;
  /** `{type}:{tenant}/{ml_repo}/{name}`, without the owner that old FQNs have. */
  readonly artifactFqn: string;
  /** The artifact's ID, or the model's ID for model versions. */
  readonly artifactId: string;
  readonly mlRepoId: string;
  readonly name: string;
  readonly version: number;
  readonly runId: string | null;
  /** As sent over the wire; null if it isn't. */
  readonly step: number | null;
  readonly tags: readonly string[];
  /** Microseconds since 1970; null if the row has no date. */
  readonly createdMicros: number | null;
}
