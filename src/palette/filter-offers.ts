import { parseFqn } from "../artifact/fqn.ts";
import { type KnownValues, repoNamesIn } from "../artifact/known-values.ts";
import { wordsOf } from "../query/filter-words.ts";
import {
  type FilterName,
  type Filters,
  type FilterTexts,
  readFilters,
  textsOf,
} from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import { filterOffer, filterParts, key, type Offer, openOffer, plain, strong } from "./offer.ts";
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
  if (name === undefined || version === undefined) return [offer];
  return [openOffer(query, fqn, [plain("Open "), strong(`${name} ${version}`)]), offer];
}

/** Offers for filters by name: added to those in force, and completed by values known. */
export function fieldOffers(found: FoundFields, query: QueryState, known: KnownValues): Offer[] {
  const texts = withRepoIds(found.texts, known);
  const { filters } = readFilters(texts);
  const { typing } = found;
  const offers: Offer[] = [];
  if (Object.keys(filters).length > 0) {
    const label = [plain("Filter by "), ...filterParts(textsOf(filters), repoNamesIn(known))];
    offers.push(filterOffer(query, label, { ...query.filters, ...filters }));
  }
  const completions = typing === undefined ? [] : completionsOf(typing, query, known);
  const isName = typing?.name === "name" || typing?.name === "ml_repo_id";
  // A name filters only whole, so the names known come before the one typed so far.
  const all = isName ? [...completions, ...offers] : [...offers, ...completions];
  return all.filter(({ id }, index) => all.findIndex((offer) => offer.id === id) === index);
}

/** ML repos by name become the ids that the endpoint takes. */
function withRepoIds(texts: FilterTexts, { mlRepos }: KnownValues): FilterTexts {
  const { ml_repo_id, ...others } = texts;
  if (ml_repo_id === undefined) return texts;
  const idOf = (text: string) => mlRepos.find(({ name }) => name === text)?.id ?? text;
  return { ...others, ml_repo_id: ml_repo_id.map(idOf) };
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
    .map(({ value, label }) => {
      const words = wordsOf(name, [value], () => label);
      const parts = [plain("Filter by "), key(`${words.key}: `), strong(words.value)];
      const { filters } = readFilters({ [name]: [value] });
      const hint = label === value ? undefined : value;
      return filterOffer(query, parts, { ...query.filters, ...filters }, { hint });
    });
}

function valuesOf(name: FilterName, known: KnownValues): { value: string; label: string }[] {
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
