import { artifactFqn } from "../artifact/fqn.ts";
import { readFilters, textsOf } from "../query/filters.ts";
import type { QueryState } from "../query/query-state.ts";
import type { Known, KnownVersion } from "./known-versions.ts";
import { filterOffer, filterParts, type Offer, openOffer, plain, strong } from "./offer.ts";

const MOST_OPENED = 3;

/** Opens versions at hand; of several, each says its ML repo. */
export function openOffers(versions: readonly KnownVersion[], query: QueryState): Offer[] {
  return versions.slice(0, MOST_OPENED).map(({ open, name, version = "", mlRepo }) => {
    const hint = versions.length > 1 ? mlRepo : undefined;
    const label = [plain("Open "), strong(`${name} ${version}`.trim())];
    return { ...openOffer(query, open, label), ...(hint === undefined ? {} : { hint }) };
  });
}

/** Opens the version at hand that an alias of an artifact points to; `artifact` is its FQN. */
export function aliasOffers(
  artifact: string,
  alias: string,
  query: QueryState,
  { versions }: Known,
): Offer[] {
  const found = versions.filter(
    ({ open, aliases }) => aliases.includes(alias) && artifactFqn(open) === artifact,
  );
  return openOffers(found, query).map((offer) => ({ ...offer, hint: `alias ${alias}` }));
}

/** A name and a version, as the page calls one: `name 7`, `name:7`, `name latest`, `name v1-prod`. */
const CALLED = /^([^\s:/]+)(?:\s*:\s*|\s+)(\S+)$/;

/**
 * Offers for a version called as the page calls it: those at hand to open, and its name and number as
 * filters. `isSure` is whether the name is known; else any two words may look like one.
 */
export function calledOffers(
  text: string,
  query: QueryState,
  known: Known,
): { readonly isSure: boolean; readonly offers: readonly Offer[] } {
  const [, called = "", tail = ""] = CALLED.exec(text) ?? [];
  const number = tail.replace(/^v(?=\d+$)/i, "");
  const isCalled = (name: string) => name.toLowerCase() === called.toLowerCase();
  const found = known.versions.filter(
    ({ name, version, aliases }) =>
      isCalled(name) && (version === number || aliases.includes(tail)),
  );
  const knownName = known.names.find(isCalled) ?? found[0]?.name;
  const isSure = knownName !== undefined;
  const { filters } = readFilters({ name: [knownName ?? called], version: [number] });
  // A name alone is offered as any word is.
  if (!isSure && filters.version === undefined) return { isSure, offers: [] };
  const label = [plain("Filter by "), ...filterParts(textsOf(filters))];
  const filter = filterOffer(query, label, { ...query.filters, ...filters });
  return { isSure, offers: [...openOffers(found, query), filter] };
}
