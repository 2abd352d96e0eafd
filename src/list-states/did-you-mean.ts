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
import type { KnownValues } from "./known-values.ts";
import { missingValue } from "./missing-value.ts";

/** A filter value that matches nothing or may be a typo, and values to filter by instead. */
export interface DidYouMean {
  readonly name: FilterName;
  /** What is known about the value: "No artifact is named", and the value to end the sentence with. */
  readonly fact?: { readonly text: string; readonly value?: string | undefined };
  /** What the candidates are: "Similar names:". */
  readonly lead: string;
  /** The values to filter by instead, and how the page displays them. May be empty if there is a fact. */
  readonly candidates: readonly { readonly value: string; readonly title: string }[];
}

/**
 * Returns similar values for each filter whose value isn't in the artifact index, or that this browser has
 * not seen. For an ML repo, names are compared, and the values are IDs.
 */
export function didYouMean(texts: FilterTexts, known: KnownValues): readonly DidYouMean[] {
  return FILTER_LIST.flatMap((filter) => {
    const [text] = filter.kind === "text" ? (texts[filter.name] ?? []) : [];
    return text === undefined ? [] : suggestionFor(filter, text, known, texts);
  });
}

const MAX_CANDIDATES = 3;

function suggestionFor(
  filter: FilterDefinition,
  text: string,
  known: KnownValues,
  texts: FilterTexts,
): readonly DidYouMean[] {
  const { name, label, completedBy } = filter;
  const same = sameLookingValues(text, valuesOf(filter, known));
  if (same.length > 0)
    return [{ name, lead: "Looks the same, but has other characters:", candidates: same }];
  const missing = missingValue(completedBy, text, known, texts);
  if (missing !== undefined) {
    const { fact, value, lead, candidates } = missing;
    return [{ name, fact: { text: fact, value }, lead, candidates: candidates.map(titled) }];
  }
  // What exists in the index isn't a typo.
  if (known.isComplete && (completedBy === "names" || completedBy === "mlRepos")) return [];
  const candidates = similarValues(filter, text, known.seen);
  const noun = nounOf(label);
  const lead = `Similar ${candidates.length === 1 ? noun : `${noun}s`}:`;
  return candidates.length === 0 ? [] : [{ name, lead, candidates }];
}

/** The known values of a filter: seen ones, and those in the index. */
function valuesOf(
  { completedBy }: FilterDefinition,
  { seen, artifacts }: KnownValues,
): readonly SeenValue[] {
  const known = seenValuesOf(seen, completedBy);
  if (completedBy === "names") return [...known, ...artifacts.map(({ name }) => ({ value: name }))];
  if (completedBy !== "tags") return known;
  return [...known, ...artifacts.flatMap(({ newest }) => newest?.tags ?? []).map(asValue)];
}

function asValue(value: string): SeenValue {
  return { value };
}

/**
 * Known values that look the same. Without one, the text without the characters that can't be seen, as
 * such a value was most likely pasted.
 */
function sameLookingValues(text: string, known: readonly SeenValue[]) {
  if (known.some(({ value }) => value === text)) return [];
  const same = known.filter(({ value, name = value }) =>
    [value, name].some((each) => looksSame(each, text)),
  );
  const clean = withoutOddCharacters(text);
  const cleaned = clean === text || clean === "" ? [] : [{ value: clean }];
  const found = same.length > 0 ? distinctValues(same) : cleaned;
  return found.slice(0, MAX_CANDIDATES).map(titled);
}

function distinctValues(values: readonly SeenValue[]): readonly SeenValue[] {
  return [...new Map(values.map((value) => [value.value, value])).values()];
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
