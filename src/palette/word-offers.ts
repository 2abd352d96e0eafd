import type { KnownValues } from "../artifact/known-values.ts";
import { type FilterName, readFilters } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import { completionsOf } from "./filter-offers.ts";
import { mlRepoOffers } from "./fqn-offers.ts";
import { filterOffer, filterParts, type Offer, plain } from "./offer.ts";

/**
 * Offers for a word that is nothing in particular: the names, tags and ML repos known that match it
 * first, then the word as it is. A number may be a version, a step or an ML repo's id as well.
 */
export function wordOffers(text: string, query: QueryState, known: KnownValues): Offer[] {
  const first = [
    ...(known.names.includes(text) ? byFilter("name", text, query) : []),
    ...(known.tags.includes(text) ? byFilter("tag", text, query) : []),
    ...mlRepoOffers(text, query, known),
    ...completionsOf({ name: "name", text }, query, known).slice(0, MOST_NAMES),
    ...completionsOf({ name: "ml_repo_id", text }, query, known).slice(0, MOST_OTHERS),
    ...completionsOf({ name: "tag", text }, query, known).slice(0, MOST_OTHERS),
    ...(/^[0-9a-f]{4,}$/i.test(text) ? completionsOf({ name: "run_ids", text }, query, known) : []),
  ];
  const numeric: FilterName[] = ["version", "ml_repo_id", "run_steps"];
  const names: FilterName[] = /^\d+$/.test(text) ? [...numeric, "name", "tag"] : ["name", "tag"];
  if (text === "latest") names.unshift("version");
  const last = names
    .flatMap((name) => byFilter(name, text, query))
    .filter(({ id }) => first.every((offer) => offer.id !== id))
    .map((offer): Offer => ({ ...offer, last: true }));
  return [...first, ...last];
}

const MOST_NAMES = 4;
const MOST_OTHERS = 2;

function byFilter(name: FilterName, text: string, query: QueryState): Offer[] {
  const { filters, refused } = readFilters({ [name]: [text] });
  if (refused.length > 0) return [];
  const words = [plain("Filter by "), ...filterParts({ [name]: [text] })];
  return [filterOffer(query, words, { ...query.filters, ...filters })];
}
