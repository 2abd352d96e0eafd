import type { SeenValues } from "../artifact/seen-values.ts";
import { fuzzyMatches } from "../lib/fuzzy-match.ts";
import type { FilterName, FilterTexts } from "../url-state/filters.ts";

/** A value of a filter in force that may be a slip, and what may have been meant. */
export interface DidYouMean {
  readonly name: FilterName;
  /** "name", "tag", "ML repo". */
  readonly noun: string;
  /** What to filter by instead, and how it is called. */
  readonly candidates: readonly { readonly value: string; readonly title: string }[];
}

/**
 * Where a name, tag or ML repo in force is not among the values seen, those it comes close to. An
 * ML repo's name given for its id offers the id.
 */
export function didYouMean(texts: FilterTexts, seen: SeenValues): readonly DidYouMean[] {
  return [
    similarTo("name", "name", texts.name?.[0], seen.names),
    similarTo("tag", "tag", texts.tag?.[0], seen.tags),
    similarRepos(texts.ml_repo_id?.[0], seen),
  ].flatMap((similar) => (similar && similar.candidates.length > 0 ? [similar] : []));
}

function similarTo(
  name: FilterName,
  noun: string,
  text: string | undefined,
  values: readonly string[],
): DidYouMean | undefined {
  if (text === undefined || values.includes(text)) return undefined;
  return {
    name,
    noun,
    candidates: fuzzyMatches(text, values).map((value) => ({ value, title: value })),
  };
}

function similarRepos(text: string | undefined, { mlRepos }: SeenValues): DidYouMean | undefined {
  if (text === undefined || mlRepos.some(({ id }) => id === text)) return undefined;
  const exact = mlRepos.filter(({ name }) => name === text);
  const names = mlRepos.map(({ name }) => name);
  const close = fuzzyMatches(text, names).flatMap((name) =>
    mlRepos.filter((repo) => repo.name === name),
  );
  const repos = [...new Set([...exact, ...close])].slice(0, 3);
  return {
    name: "ml_repo_id",
    noun: "ML repo",
    candidates: repos.map(({ id, name }) => ({ value: id, title: `${name} ${id}` })),
  };
}
