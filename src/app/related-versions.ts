import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import type { Filters } from "../url-state/filters.ts";
import { withoutNarrowing } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";

/**
 * The filters for all versions of a version's artifact; `undefined` if the version names no artifact. Filters that
 * add data to rows stay.
 */
export function historyFilters(state: UrlState, version: ArtifactVersion): Filters | undefined {
  const { filters } = withoutNarrowing(state);
  const { artifactId, fqn } = version;
  if (artifactId !== undefined) return { ...filters, artifact_id: artifactId };
  return fqn === "" ? undefined : { ...filters, fqn: artifactFqn(fqn) };
}

/** The filters for all versions of a run. */
export function runFilters(state: UrlState, runId: string): Filters {
  return { ...withoutNarrowing(state).filters, run_ids: [runId] };
}

/**
 * The versions of the same artifact, with the version itself. A control plane that ignores a filter lists
 * others too.
 */
export function ofSameArtifact(
  versions: readonly ArtifactVersion[],
  version: ArtifactVersion,
): readonly ArtifactVersion[] {
  const artifact = artifactFqn(version.fqn);
  const isSame = ({ fqn, artifactId }: ArtifactVersion) =>
    fqn === "" || version.fqn === ""
      ? artifactId !== undefined && artifactId === version.artifactId
      : artifactFqn(fqn) === artifact;
  return withVersion(versions.filter(isSame), version);
}

/** The versions of the same run, with the version itself. */
export function ofSameRun(
  versions: readonly ArtifactVersion[],
  version: ArtifactVersion,
): readonly ArtifactVersion[] {
  return withVersion(
    versions.filter(({ runId }) => runId === version.runId),
    version,
  );
}

function withVersion(
  versions: readonly ArtifactVersion[],
  version: ArtifactVersion,
): readonly ArtifactVersion[] {
  const isThere = versions.some(({ id, fqn }) => id === version.id && fqn === version.fqn);
  return isThere ? versions : [...versions, version];
}
