import type { Artifact } from "../artifact/artifact.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import { artifactNameIn } from "../artifact/seen-values.ts";
import type { FilterName } from "../url-state/filters.ts";
import type { ChoiceSource } from "./choice-source.ts";

/**
 * Returns whether filters other than one leave an artifact. Of its tags only those of its newest version
 * are known, so the result decides what is offered first, and nothing is left out.
 */
export function leftBy(
  { texts, seen }: Pick<ChoiceSource, "texts" | "seen">,
  except: FilterName,
): (artifact: Artifact) => boolean {
  const textOf = (name: FilterName) => (name === except ? undefined : texts[name]?.[0]);
  const [repo, name, fqn, tag, id] = [
    textOf("ml_repo_id"),
    textOf("name"),
    textOf("fqn"),
    textOf("tag"),
    textOf("artifact_id"),
  ];
  const artifact = fqn === undefined ? undefined : artifactFqn(fqn);
  const nameOfId = id === undefined ? undefined : artifactNameIn(id, seen);
  return (it) =>
    (repo === undefined || it.mlRepoId === repo) &&
    (name === undefined || it.name === name) &&
    (artifact === undefined || it.fqn === artifact) &&
    (nameOfId === undefined || it.name === nameOfId) &&
    (tag === undefined || it.newest?.tags.includes(tag) === true);
}
