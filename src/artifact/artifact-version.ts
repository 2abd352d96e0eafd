/** Who created a version. `label` is the most readable name in the row. */
export interface Subject {
  readonly label: string;
  /** As in the row: user, serviceaccount, team, virtualaccount, external-identity, role, … */
  readonly type: string | undefined;
  readonly slug: string | undefined;
}

/** A field of a row, with its value as JSON text. */
export interface JsonField {
  readonly name: string;
  readonly json: string;
  /** Whether the row has this field more than once. */
  readonly isRepeated: boolean;
}

/**
 * One artifact version as the page shows it. Scalars are strings, exactly as in the row, so that an odd
 * value (a version that is a string, an invalid date) is shown rather than lost.
 */
export interface ArtifactVersion {
  readonly id: string;
  readonly fqn: string;
  readonly name: string;
  readonly version: string | undefined;
  readonly aliases: readonly string[];
  readonly tags: readonly string[];
  readonly mlRepo: string | undefined;
  readonly mlRepoId: string | undefined;
  readonly type: string | undefined;
  readonly artifactId: string | undefined;
  readonly createdBy: Subject | undefined;
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly runId: string | undefined;
  readonly step: string | undefined;
  readonly description: string | undefined;
  readonly usageSnippet: string | undefined;
  /** JSON exactly as in the row, like `metadata` and `manifest`; it may have errors. */
  readonly source: string | undefined;
  readonly metadata: string | undefined;
  readonly manifest: string | undefined;
  /** Fields of the row that the contract does not name or that are repeated, in the order sent. */
  readonly extra: readonly JsonField[];
  /** The whole row exactly as sent. */
  readonly raw: string;
}

/**
 * The value of the URL parameter `open` for a version: its FQN, or `id:<id>` without one. A URL can't
 * hold an FQN with half a surrogate pair.
 */
export function openKeyOf(version: { readonly fqn: string; readonly id: string }): string {
  const { fqn, id } = version;
  return fqn === "" || !fqn.isWellFormed() ? `id:${id}` : fqn;
}

/** Whether a value of `open` is this version's FQN or ID. */
export function isOpenedBy(
  version: { readonly fqn: string; readonly id: string },
  open: string,
): boolean {
  return open !== "" && (open === version.fqn || open === `id:${version.id}`);
}

/** The ID in an `id:<id>` value of `open`; `undefined` for an FQN. */
export function idOfOpenKey(open: string): string | undefined {
  return open.startsWith("id:") && !open.includes("/") ? open.slice("id:".length) : undefined;
}

/** "churn-xgb 7": the name of a version in titles and for screen readers. */
export function versionTitle({ name, version }: NamedVersion): string {
  return version === undefined ? name : `${name} ${version}`;
}

/** A version's name and number, as in a row, an FQN or a stored list. */
export interface NamedVersion {
  readonly name: string;
  readonly version?: string | undefined;
}

/** The start and end of a run ID, enough to recognize it: `07de…3e0a`. Short IDs are unchanged. */
export function shortRunId(runId: string): string {
  return runId.length > 12 ? `${runId.slice(0, 4)}…${runId.slice(-4)}` : runId;
}
