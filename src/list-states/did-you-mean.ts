import { type SeenValue, type SeenValues, seenValuesOf } from "../artifact/seen-values.ts";
import { fuzzyMatches } from "../lib/fuzzy-match.ts";
import { looksSame } from "../lib/look-alike.ts";
import { withoutOddCharacters } from "../lib/odd-characters.ts";
import { nounOf } from "../url-state/describe-filters.ts";
import {
  FILTER_LIST,
  type FilterDefinition,
  type FilterName,
  type FilterTexts,
} from "../url-state/filters.ts";

/** A filter value that may be a typo, and similar values. */
export interface DidYouMean {
  readonly name: FilterName;
  /** "name", "tag", "ML repo". */
  readonly noun: string;
  /** The values to filter by instead, and how the page displays them. */
  readonly candidates: readonly { readonly value: string; readonly title: string }[];
  /** Whether they look the same as the filter's value, but are stored differently. */
  readonly isSameLooking: boolean;
}

/**
 * Returns similar seen values for each filter whose value this browser has not seen. For an ML repo,
 * names are compared, and the values are IDs.
 */
export function didYouMean(texts: FilterTexts, seen: SeenValues): readonly DidYouMean[] {
  return FILTER_LIST.flatMap((filter) => {
    const [text] = filter.kind === "text" ? (texts[filter.name] ?? []) : [];
    if (text === undefined) return [];
    const same = sameLookingValues(filter, text, seen);
    const isSameLooking = same.length > 0;
    const candidates = isSameLooking ? same : similarValues(filter, text, seen);
    if (candidates.length === 0) return [];
    return { name: filter.name, noun: nounOf(filter.label), candidates, isSameLooking };
  });
}

const MAX_CANDIDATES = 3;

/**
 * Known values that look the same. Without one, the text without the characters that can't be seen, as
 * such a value was most likely pasted.
 */
function sameLookingValues({ completedBy }: FilterDefinition, text: string, seen: SeenValues) {
  const known = seenValuesOf(seen, completedBy);
  if (known.some(({ value }) => value === text)) return [];
  const same = known.filter(({ value, name = value }) =>
    [value, name].some((each) => looksSame(each, text)),
  );
  const clean = withoutOddCharacters(text);
  const cleaned = clean === text || clean === "" ? [] : [{ value: clean }];
  return (same.length > 0 ? same : cleaned).slice(0, MAX_CANDIDATES).map(titled);
}

function titled({ value, name = value }: SeenValue) {
  return { value, title: name === value ? value : `${name} ${value}` };
}

function similarValues({ completedBy }: FilterDefinition, text: string, seen: SeenValues) {
  const items = seenValuesOf(seen, completedBy).map(({ value, name = value }) => ({ value, name }));
  if (items.some(({ value }) => value === text)) return [];
  const exact = items.filter(({ name }) => name === text);
  const names = items.map(({ name }) => name);
  const close = fuzzyMatches(text, names).flatMap((match) =>
    items.filter(({ name }) => name === match),
  );
  return [...new Set([...exact, ...close])].slice(0, MAX_CANDIDATES).map(titled);
}
