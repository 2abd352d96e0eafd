import { type SeenValues, seenValuesOf } from "../artifact/seen-values.ts";
import { fuzzyMatches } from "../lib/fuzzy-match.ts";
import { nounOf } from "../url-state/describe-filters.ts";
import {
  FILTER_LIST,
  type FilterDefinition,
  type FilterName,
  type FilterTexts,
} from "../url-state/filters.ts";

/** An active filter whose value was never seen, and values that may have been meant. */
export interface DidYouMean {
  readonly name: FilterName;
  /** "name", "tag", "ML repo". */
  readonly noun: string;
  /** What to filter by instead, and how it is called. */
  readonly normalized: readonly { readonly value: string; readonly title: string }[];
}

/**
 * For each active filter of one value that was never seen: the seen values that are close to it. The
 * name of an ML repo in place of its id leads to the id.
 */
export function didYouMean(texts: FilterTexts, seen: SeenValues): readonly DidYouMean[] {
  return FILTER_LIST.flatMap((filter) => {
    const [text] = filter.kind === "text" ? (texts[filter.name] ?? []) : [];
    const normalized = text === undefined ? [] : closeValues(filter, text, seen);
    if (normalized.length === 0) return [];
    return { name: filter.name, noun: nounOf(filter.label), normalized };
  });
}

/** At most three. */
const MOST_SHOWN = 3;

function closeValues({ completedBy }: FilterDefinition, text: string, seen: SeenValues) {
  const items = seenValuesOf(seen, completedBy).map(({ value, name = value }) => ({ value, name }));
  if (items.some(({ value }) => value === text)) return [];
  const exact = items.filter(({ name }) => name === text);
  const names = items.map(({ name }) => name);
  const close = fuzzyMatches(text, names).flatMap((match) =>
    items.filter(({ name }) => name === match),
  );
  return [...new Set([...exact, ...close])]
    .slice(0, MOST_SHOWN)
    .map(({ value, name }) => ({ value, title: name === value ? value : `${name} ${value}` }));
}
