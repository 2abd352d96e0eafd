import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { versionTitle } from "../artifact/artifact-version.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import { describePointer, parsePointer, type VersionPointer } from "../artifact/version-pointer.ts";
import { formatCount } from "../lib/count.ts";

/** The artifact that all versions belong to; `undefined` if there are several, or none. */
export function commonArtifact(versions: readonly ArtifactVersion[]): string | undefined {
  const [first, ...others] = versions.map(({ fqn }) => artifactFqn(fqn));
  return first !== "" && others.every((fqn) => fqn === first) ? first : undefined;
}

/** The name that all versions have; `undefined` if they differ, or there are none. */
export function commonName(versions: readonly ArtifactVersion[]): string | undefined {
  const names = new Set(versions.map(({ name }) => name));
  return names.size === 1 ? [...names][0] : undefined;
}

/** What a version is called among the others: its number alone if all are of one artifact. */
export function labelOf(version: ArtifactVersion, isOneArtifact: boolean): string {
  return (isOneArtifact ? version.version : undefined) ?? versionTitle(version);
}

/**
 * What a reference is called whose version isn't there: "9999", "churn 9999", "tagged prod".
 * @param artifact what all versions that are there belong to; `undefined` if there are several, or none
 */
export function labelOfReference(reference: string, artifact: string | undefined): string {
  const pointer = parsePointer(reference);
  const own = pointer?.artifact ?? artifactFqn(reference);
  const fqn = parseFqn(reference);
  const what = pointer === undefined ? fqn?.version : describePointer(pointer);
  const name = parseFqn(own)?.name;
  if (what === undefined || name === undefined) return reference;
  return own === artifact ? what : `${name} ${what}`;
}

/** What a pointer leads to, for people. */
export function describeResolved(
  pointer: VersionPointer,
  found:
    | { readonly version: string; readonly candidates: number; readonly isCertain: boolean }
    | undefined,
): string {
  const name = describePointer(pointer);
  if (found === undefined) return name;
  const { version, candidates, isCertain } = found;
  const led = `${name} → ${version}`;
  if (!isCertain) return `${led}, the newest of those listed first and last`;
  return candidates > 1 ? `${led}, newest of ${formatCount(candidates)} ${name}` : led;
}
