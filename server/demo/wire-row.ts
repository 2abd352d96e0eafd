/** A row as it goes over the wire: two strings that are always there, and whatever else. */
export interface WireRow {
  readonly id: string;
  readonly fqn: string;
  readonly [field: string]: unknown;
}

/** What the demo can filter and sort a row by. */
export interface FilterFields {
  readonly id: string;
  /** `{type}:{tenant}/{ml_repo}/{name}`, without the owner that old FQNs have. */
  readonly artifactFqn: string;
  /** The artifact's id, for model versions the model's. */
  readonly artifactId: string;
  readonly mlRepoId: string;
  readonly name: string;
  readonly version: number;
  readonly runId: string | null;
  /** As the wire says it; `null` where it does not. */
  readonly step: number | null;
  readonly tags: readonly string[];
  /** Microseconds since 1970, `null` where the row does not say. */
  readonly createdMicros: number | null;
}
