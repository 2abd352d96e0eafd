import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import type { KnownValues } from "../artifact/known-values.ts";
import type { RecentVersion } from "./recent-versions.ts";

/** A version that this page has at hand: it is there, and can be offered by what people call it. */
export interface KnownVersion {
  /** The value of `open` in the address: its FQN, or `id:<id>`. */
  readonly open: string;
  readonly name: string;
  readonly version?: string | undefined;
  readonly aliases: readonly string[];
  readonly mlRepo?: string | undefined;
  readonly id?: string;
  readonly artifactId?: string | undefined;
}

/** All that is known when a text is read: values seen in rows, and versions at hand. */
export interface Known extends KnownValues {
  readonly versions: readonly KnownVersion[];
}

/** The versions of the page in sight, then those opened before; each once. */
export function knownVersions(
  loaded: readonly ArtifactVersion[],
  recent: readonly RecentVersion[],
): readonly KnownVersion[] {
  const versions = new Map<string, KnownVersion>();
  for (const { alias, ...version } of recent) {
    versions.set(version.open, { ...version, aliases: alias === undefined ? [] : [alias] });
  }
  const first = new Map<string, KnownVersion>();
  for (const { id, name, version, aliases, mlRepo, artifactId, fqn } of loaded) {
    const open = openKeyOf({ fqn, id });
    versions.delete(open);
    first.set(open, { open, id, name, version, aliases, mlRepo, artifactId });
  }
  return [...first.values(), ...versions.values()];
}
