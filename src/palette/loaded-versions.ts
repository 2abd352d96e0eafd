import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import type { RecentVersion } from "./recent-versions.ts";

/** A version that this page has at hand: it is there, and can be offered by what people call it. */
export interface LoadedVersion {
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
export interface PaletteData extends SeenValues {
  readonly versions: readonly LoadedVersion[];
}

/** The versions of the page in sight, then those opened before; each once. */
export function loadedVersions(
  loaded: readonly ArtifactVersion[],
  recent: readonly RecentVersion[],
): readonly LoadedVersion[] {
  const versions = new Map<string, LoadedVersion>();
  for (const { alias, ...version } of recent) {
    versions.set(version.open, { ...version, aliases: alias === undefined ? [] : [alias] });
  }
  const first = new Map<string, LoadedVersion>();
  for (const { id, name, version, aliases, mlRepo, artifactId, fqn } of loaded) {
    const open = openKeyOf({ fqn, id });
    versions.delete(open);
    first.set(open, { open, id, name, version, aliases, mlRepo, artifactId });
  }
  return [...first.values(), ...versions.values()];
}
