import { type FilterName, readFilters } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import { meantBy } from "../query/read-typed.ts";
import { completionsOf, exactOffers } from "./filter-offers.ts";
import type { Known } from "./known-versions.ts";
import { distinct, filterOffer, filterParts, type Offer, plain } from "./offer.ts";
import { calledOffers } from "./version-offers.ts";

/**
 * Offers for a word that is nothing in particular: the values known that are this very word, the
 * version it calls, the names, ML repos, tags and runs known that match it, then the word as it is. A
 * number may be a version, a step or an ML repo's id as well.
 */
export function wordOffers(text: string, query: QueryState, known: Known): Offer[] {
  const called = calledOffers(text, query, known);
  const first = [
    ...exactOffers(text, query, known),
    ...(called.isSure ? called.offers : []),
    ...completionsOf({ name: "name", text }, query, known).slice(0, MOST_NAMES),
    ...completionsOf({ name: "ml_repo_id", text }, query, known).slice(0, MOST_OTHERS),
    ...completionsOf({ name: "tag", text }, query, known).slice(0, MOST_OTHERS),
    ...(/^[0-9a-f]{4,}$/i.test(text) ? completionsOf({ name: "run_ids", text }, query, known) : []),
  ];
  const last = [
    ...(called.isSure ? [] : called.offers),
    ...asItIs(text, known).flatMap(([name, value]) => byFilter(name, value, query)),
  ].map((offer): Offer => ({ ...offer, last: true }));
  return distinct([...first, ...last]);
}

const MOST_NAMES = 4;
const MOST_OTHERS = 2;

/** The filters that take a word, with the text that it is for each. */
function asItIs(text: string, known: Known): [FilterName, string][] {
  const words: [FilterName, string][] = [
    ["name", text],
    ["tag", text],
  ];
  if (/^latest$/i.test(text)) return [["version", text], ...words];
  const number = meantBy("run_steps", text, known);
  if (!/^\d+$/.test(number)) return words;
  return [["version", number], ["ml_repo_id", number], ["run_steps", number], ...words];
}

function byFilter(name: FilterName, text: string, query: QueryState): Offer[] {
  const { filters, refused } = readFilters({ [name]: [text] });
  if (refused.length > 0) return [];
  const words = [plain("Filter by "), ...filterParts({ [name]: [text] })];
  return [filterOffer(query, words, { ...query.filters, ...filters })];
}
