import type { SeenValues } from "../artifact/seen-values.ts";
import { fuzzyMatches } from "../lib/fuzzy-match.ts";
import type { FilterName, FilterTexts } from "../url-state/filters.ts";

/** A filter value that may be a typo, and the values it may stand for. */
export interface DidYouMean {
  readonly name: FilterName;
  /** "name", "tag", "ML repo". */
  readonly noun: string;
  /** The values to filter by instead, and how the page displays them. */
  readonly candidates: readonly { readonly value: string; readonly title: string }[];
}

/**
 * For each name, tag, or ML repo filter whose value this browser has not seen: the similar values it
 * has seen. The name of an ML repo leads to its id.
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
