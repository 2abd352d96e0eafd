import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataOf } from "../artifact/metadata.ts";
import type { JsonNode } from "../json/nodes.ts";
import { countChanges, type MetadataChanges, metadataChanges } from "./metadata-changes.ts";

/** A version whose metadata has other paths than that of the version before. */
export interface ChangedVersion {
  readonly version: ArtifactVersion;
  /** Among all versions. */
  readonly index: number;
  readonly changes: MetadataChanges;
}

/** In UTF-16 units of metadata. Comparing more would hold up the page. */
const MAX_COMPARED_LENGTH = 8_000_000;

/**
 * The last versions whose metadata is together short enough to be read at once.
 * @returns how many versions at the start are left out
 */
export function firstCompared(versions: readonly ArtifactVersion[]): number {
  let length = 0;
  let first = versions.length;
  while (first > 0) {
    length += versions[first - 1]?.metadata?.length ?? 0;
    if (length > MAX_COMPARED_LENGTH) break;
    first -= 1;
  }
  return first;
}

/**
 * Where metadata changed along versions, the last first. Metadata that isn't JSON is skipped: the version
 * after it is compared with the one before it.
 */
export function changesAlong(
  versions: readonly ArtifactVersion[],
  first: number,
): readonly ChangedVersion[] {
  const changed: ChangedVersion[] = [];
  let previous: JsonNode | undefined;
  versions.forEach((version, index) => {
    if (index < first) return;
    const metadata = metadataOf(version);
    if (metadata instanceof Error) return;
    const changes = metadataChanges(previous, metadata);
    previous = metadata;
    if (index > first && countChanges(changes) > 0) changed.push({ version, index, changes });
  });
  return changed.reverse();
}
