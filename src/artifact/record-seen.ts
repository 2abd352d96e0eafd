import type { ArtifactVersion } from "./artifact-version.ts";
import {
  isRunId,
  isStorable,
  mostRecentFirst,
  type SeenName,
  type SeenValues,
} from "./seen-values.ts";

/**
 * Adds the values of rows, in order, before those seen earlier; the oldest are dropped.
 * Returns the same object when nothing changes, so it may be called with every response.
 */
export function withSeen(seen: SeenValues, versions: readonly ArtifactVersion[]): SeenValues {
  const repos = versions.flatMap(({ mlRepoId, mlRepo }) => namesOf(mlRepoId, mlRepo));
  const artifacts = versions.flatMap(({ artifactId, name }) => namesOf(artifactId, name));
  const tags = versions.flatMap(({ tags }) => tags).filter(isStorable);
  const names = versions.map(({ name }) => name).filter(isStorable);
  const runIds = versions.flatMap(({ runId = "" }) => runId).filter(isRunId);
  return unlessSame(seen, {
    tags: mostRecentFirst(tags, seen.tags),
    names: mostRecentFirst(names, seen.names),
    mlRepos: withNames(seen.mlRepos, repos),
    runIds: mostRecentFirst(runIds, seen.runIds),
    artifactIds: withNames(seen.artifactIds, artifacts),
  });
}

/** Adds an ML repo that someone has typed or picked, so that its name is shown for its ID. */
export function withSeenRepo(seen: SeenValues, id: string, name: string): SeenValues {
  const mlRepos = withNames(seen.mlRepos, namesOf(id, name));
  return unlessSame(seen, { ...seen, mlRepos });
}

function unlessSame(seen: SeenValues, next: SeenValues): SeenValues {
  const isSame =
    next.tags === seen.tags &&
    next.names === seen.names &&
    next.mlRepos === seen.mlRepos &&
    next.runIds === seen.runIds &&
    next.artifactIds === seen.artifactIds;
  return isSame ? seen : next;
}

function withNames(seen: readonly SeenName[], added: readonly SeenName[]): readonly SeenName[] {
  return mostRecentFirst(added, seen, ({ id }) => id, isSameName);
}

function namesOf(id: string | undefined, name: string | undefined): readonly SeenName[] {
  return isStorable(id) && isStorable(name) ? [{ id, name }] : [];
}

function isSameName(one: SeenName, other: SeenName): boolean {
  return one.id === other.id && one.name === other.name;
}
