import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import type { RecentVersion } from "./recent-versions.ts";

/** A version that is on the current page or was opened recently, and so is known to exist. */
export interface LoadedVersion {
  /** The value of `open` in the URL: its FQN, or `id:<id>`. */
  readonly open: string;
  readonly name: string;
  readonly version?: string | undefined;
  readonly aliases: readonly string[];
  readonly mlRepo?: string | undefined;
  readonly id?: string;
  readonly artifactId?: string | undefined;
}

/** The data that suggestions are made from: seen values and loaded versions. */
export interface PaletteData extends SeenValues {
  readonly versions: readonly LoadedVersion[];
}

/** The versions of the current page, then those opened recently, without duplicates. */
export function loadedVersions(
  loaded: readonly ArtifactVersion[],
  recent: readonly RecentVersion[],
): readonly LoadedVersion[] {
  const versions = new Map<string, LoadedVersion>();
  for (const { alias, ...version } of recent) {
    versions.set(version.open, { ...version, aliases: alias === undefined ? [] : [alias] });
  }
  const current = new Map<string, LoadedVersion>();
  for (const { id, name, version, aliases, mlRepo, artifactId, fqn } of loaded) {
    const open = openKeyOf({ fqn, id });
    versions.delete(open);
    current.set(open, { open, id, name, version, aliases, mlRepo, artifactId });
  }
  return [...current.values(), ...versions.values()];
}
