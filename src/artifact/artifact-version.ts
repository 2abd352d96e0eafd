/** Who made a version. `label` is the most readable name the control plane gave. */
export interface Subject {
  readonly label: string;
  /** The type as it came: user, serviceaccount, team, virtualaccount, external-identity, role, … */
  readonly type: string | undefined;
  readonly slug: string | undefined;
}

/**
 * One artifact version as the page shows it. Scalars are texts exactly as they came, so an odd value
 * (a version that is a string, a date that is none) is shown rather than lost.
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
  readonly source: unknown;
  readonly metadata: unknown;
  readonly manifest: unknown;
  readonly usageSnippet: string | undefined;
  /** Fields of the row that the contract does not name, as they came. */
  readonly extra: Readonly<Record<string, unknown>>;
  /** The whole row as it came. */
  readonly raw: unknown;
}

/** The value of the address parameter `open` for a version: its FQN, or `id:<id>` without one. */
export function openKeyOf(version: { readonly fqn: string; readonly id: string }): string {
  return version.fqn === "" ? `id:${version.id}` : version.fqn;
}

/** Whether a value of `open` names this version, by FQN or by id. */
export function isOpenedBy(
  version: { readonly fqn: string; readonly id: string },
  open: string,
): boolean {
  return open !== "" && (open === version.fqn || open === `id:${version.id}`);
}

/** The id in an `id:<id>` value of `open`, `undefined` when it is an FQN. */
export function idOfOpenKey(open: string): string | undefined {
  return open.startsWith("id:") && !open.includes("/") ? open.slice("id:".length) : undefined;
}

/** "churn-xgb 7", how a version is called in titles and by screen readers. */
export function versionTitle(version: Pick<ArtifactVersion, "name" | "version">): string {
  return version.version === undefined ? version.name : `${version.name} ${version.version}`;
}

/** The head and the tail of a run id, which tell it apart: `07de…3e0a`. Short ones stand whole. */
export function shortRunId(runId: string): string {
  return runId.length > 12 ? `${runId.slice(0, 4)}…${runId.slice(-4)}` : runId;
}
