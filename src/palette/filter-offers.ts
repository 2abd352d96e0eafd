import { isVersionTail } from "../artifact/explain-fqn.ts";
import { parseFqn } from "../artifact/fqn.ts";
import { type KnownValues, repoNamesIn } from "../artifact/known-values.ts";
import { wordsOf } from "../query/filter-words.ts";
import { type FilterName, type Filters, readFilters, textsOf } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import { meantTexts } from "./meant-texts.ts";
import {
  distinct,
  filterOffer,
  filterParts,
  key,
  type Offer,
  openOffer,
  plain,
  strong,
  valuePart,
} from "./offer.ts";
import { matchOf } from "./rank.ts";
import type { FoundFields } from "./recognition.ts";

/** Offers for a call of the API: all its filters in place of those in force. */
export function callOffers(filters: Filters, query: QueryState, known: KnownValues): Offer[] {
  const label = filterParts(textsOf(filters), repoNamesIn(known));
  const whole =
    label.length === 0 ? [plain("Show "), strong("all versions")] : [plain("Filter by "), ...label];
  const offer = filterOffer(query, whole, filters);
  const { fqn = "" } = filters;
  const { name, version } = parseFqn(fqn) ?? {};
  if (name === undefined || version === undefined || !isVersionTail(version)) return [offer];
  return [openOffer(query, fqn, [plain("Open "), strong(`${name} ${version}`)]), offer];
}

/** Offers for filters by name: added to those in force, and completed by values known. */
export function fieldOffers(found: FoundFields, query: QueryState, known: KnownValues): Offer[] {
  const { filters } = readFilters(meantTexts(found.texts, known));
  const { typing } = found;
  const offers: Offer[] = [];
  if (Object.keys(filters).length > 0) {
    const label = [plain("Filter by "), ...filterParts(textsOf(filters), repoNamesIn(known))];
    offers.push(filterOffer(query, label, { ...query.filters, ...filters }));
  }
  const completions = typing === undefined ? [] : completionsOf(typing, query, known);
  // A name filters only whole, so the names known come before one that is typed so far.
  const isBegun =
    (typing?.name === "name" || typing?.name === "ml_repo_id") &&
    !valuesOf(typing.name, known).some((known) => isExact(known, typing.text));
  return distinct(isBegun ? [...completions, ...offers] : [...offers, ...completions]);
}

/** The kinds of values known, the likeliest first. */
const KINDS = ["name", "tag", "ml_repo_id", "run_ids"] as const;

/** Filters by the values known that are a text, but for their case; those just so come first. */
export function exactOffers(text: string, query: QueryState, known: KnownValues): Offer[] {
  const found = KINDS.flatMap((name) =>
    valuesOf(name, known).flatMap((value) => (isExact(value, text) ? { name, ...value } : [])),
  );
  const isJustSo = ({ value, label }: KnownText) => Number(value === text || label === text);
  return found
    .sort((one, other) => isJustSo(other) - isJustSo(one))
    .map(({ name, ...value }) => valueOffer(name, value, query));
}

function isExact({ value, label }: KnownText, text: string): boolean {
  return [value, label].some((known) => known.toLowerCase() === text.toLowerCase());
}

const MOST_COMPLETIONS = 5;

/** Filters by the values known that match what is typed, at most five. */
export function completionsOf(
  { name, text }: { readonly name: FilterName; readonly text: string },
  query: QueryState,
  known: KnownValues,
): Offer[] {
  return valuesOf(name, known)
    .map((value) => ({ ...value, match: matchOf(value.label, text) }))
    .filter(({ match, value, label }) => match !== undefined && label !== text && value !== text)
    .sort((one, other) => (other.match?.score ?? 0) - (one.match?.score ?? 0))
    .slice(0, MOST_COMPLETIONS)
    .map((value) => valueOffer(name, value, query));
}

/** Filters by a value known; `value` is what the filter takes, `label` what people call it. */
function valueOffer(name: FilterName, { value, label }: KnownText, query: QueryState): Offer {
  const words = wordsOf(name, [value], () => label);
  const text = words.isCode ? valuePart(words) : strong(words.value);
  const parts = [plain("Filter by "), key(`${words.key}: `), text];
  const { filters } = readFilters({ [name]: [value] });
  const hint = label === value ? undefined : value;
  return filterOffer(query, parts, { ...query.filters, ...filters }, { hint });
}

interface KnownText {
  readonly value: string;
  readonly label: string;
}

function valuesOf(name: FilterName, known: KnownValues): KnownText[] {
  if (name === "ml_repo_id")
    return known.mlRepos.map(({ id, name: label }) => ({ value: id, label }));
  const texts: { readonly [Name in FilterName]?: readonly string[] } = {
    tag: known.tags,
    name: known.names,
    version: ["latest"],
    run_ids: known.runIds,
  };
  return (texts[name] ?? []).map((value) => ({ value, label: value }));
}
