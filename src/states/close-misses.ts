import type { KnownValues } from "../artifact/known-values.ts";
import { closeMatches } from "../lib/close-match.ts";
import type { FilterName, FilterTexts } from "../query/filters.ts";

/** A value of a filter in force that may be a slip, and what may have been meant. */
export interface CloseMiss {
  readonly name: FilterName;
  /** "name", "tag", "ML repo". */
  readonly noun: string;
  /** What to filter by instead, and how it is called. */
  readonly meant: readonly { readonly value: string; readonly title: string }[];
}

/**
 * Where a name, tag or ML repo in force is not among the values seen, those it comes close to. An
 * ML repo's name given for its id offers the id.
 */
export function closeMisses(texts: FilterTexts, known: KnownValues): readonly CloseMiss[] {
  return [
    missOf("name", "name", texts.name?.[0], known.names),
    missOf("tag", "tag", texts.tag?.[0], known.tags),
    repoMiss(texts.ml_repo_id?.[0], known),
  ].flatMap((miss) => (miss === undefined || miss.meant.length === 0 ? [] : [miss]));
}

function missOf(
  name: FilterName,
  noun: string,
  text: string | undefined,
  values: readonly string[],
): CloseMiss | undefined {
  if (text === undefined || values.includes(text)) return undefined;
  return {
    name,
    noun,
    meant: closeMatches(text, values).map((value) => ({ value, title: value })),
  };
}

function repoMiss(text: string | undefined, { mlRepos }: KnownValues): CloseMiss | undefined {
  if (text === undefined || mlRepos.some(({ id }) => id === text)) return undefined;
  const exact = mlRepos.filter(({ name }) => name === text);
  const names = mlRepos.map(({ name }) => name);
  const close = closeMatches(text, names).flatMap((name) =>
    mlRepos.filter((repo) => repo.name === name),
  );
  const repos = [...new Set([...exact, ...close])].slice(0, 3);
  return {
    name: "ml_repo_id",
    noun: "ML repo",
    meant: repos.map(({ id, name }) => ({ value: id, title: `${name} ${id}` })),
  };
}
