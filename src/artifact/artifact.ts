import type { ArtifactVersion } from "./artifact-version.ts";
import { artifactFqn } from "./fqn.ts";

/** An artifact: what its versions have in common, and the newest of them. */
export interface Artifact {
  /** `type:tenant/repo/name`, without a version. */
  readonly fqn: string;
  readonly type: string | undefined;
  readonly name: string;
  readonly mlRepo: string | undefined;
  readonly mlRepoId: string | undefined;
  /** `undefined` where the control plane doesn't tell it. */
  readonly newest: NewestVersion | undefined;
}

/** The newest version of an artifact: the one with the highest number. Texts are as in its row. */
export interface NewestVersion {
  readonly version: string;
  readonly alias: string | undefined;
  readonly tags: readonly string[];
  readonly createdAt: string | undefined;
  readonly updatedAt: string | undefined;
  readonly createdBy: string | undefined;
}

/** The artifact of a version that is its newest. Without a number, the newest version isn't known. */
export function artifactOf(row: ArtifactVersion): Artifact {
  const { version, tags, createdAt, updatedAt } = row;
  return {
    fqn: artifactFqn(row.fqn),
    type: row.type,
    name: row.name,
    mlRepo: row.mlRepo,
    mlRepoId: row.mlRepoId,
    newest:
      version === undefined
        ? undefined
        : {
            version,
            alias: row.aliases[0],
            tags,
            createdAt,
            updatedAt,
            createdBy: row.createdBy?.label,
          },
  };
}

/** The FQN of a version of an artifact. */
export function versionFqn({ fqn }: Pick<Artifact, "fqn">, version: string): string {
  return `${fqn}:${version}`;
}

/** Whether a version number is higher than another. Numbers of any length are compared. */
export function isNewer(version: string, other: string): boolean {
  const [one, two] = [version, other].map((text) => text.replace(/^0+(?=\d)/, ""));
  if (one === undefined || two === undefined) return false;
  return one.length === two.length ? one > two : one.length > two.length;
}
