import type { Artifact } from "./artifact.ts";
import type { SeenValues } from "./seen-values.ts";

/**
 * Adds the ML repos and tags of the artifact index to the values seen in rows, which come first. Names are
 * not added: the index is searched for them.
 */
export function withIndexed(seen: SeenValues, artifacts: readonly Artifact[]): SeenValues {
  const tags = new Set(seen.tags);
  const repos = new Map(seen.mlRepos.map((repo) => [repo.id, repo]));
  for (const { mlRepoId: id, mlRepo: name, newest } of artifacts) {
    for (const tag of newest?.tags ?? []) tags.add(tag);
    if (id !== undefined && name !== undefined && !repos.has(id)) repos.set(id, { id, name });
  }
  return { ...seen, tags: [...tags], mlRepos: [...repos.values()] };
}
