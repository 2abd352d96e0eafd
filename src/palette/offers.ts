import { parseFqn } from "../artifact/fqn.ts";
import { repoNamesIn } from "../artifact/known-values.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import { wordsOf } from "../query/filter-words.ts";
import { textsOf } from "../query/filters.ts";
import { format, INITIAL_QUERY, parse, type QueryState } from "../query/query-state.ts";
import { withOpen } from "../query/transitions.ts";
import { callOffers, fieldOffers } from "./filter-offers.ts";
import { fqnOffers, oddFqnOffers } from "./fqn-offers.ts";
import type { Known } from "./known-versions.ts";
import {
  code,
  filterOffer,
  filterParts,
  key,
  type Offer,
  openOffer,
  plain,
  replacedHint,
  strong,
  valuePart,
} from "./offer.ts";
import type { Recognition } from "./recognition.ts";
import { openOffers } from "./version-offers.ts";
import { wordOffers } from "./word-offers.ts";

/**
 * What can be done with a recognised text: each offer is the state it leads to. Filters that it takes
 * away or changes are named in its hint. Offers that no address could hold are left out.
 */
export function offersOf(recognition: Recognition, query: QueryState, known: Known): Offer[] {
  return allOffers(recognition, query, known).filter(
    ({ next }) => parse(format(next)).refused.length === 0,
  );
}

function allOffers(recognition: Recognition, query: QueryState, known: Known): readonly Offer[] {
  switch (recognition.kind) {
    case "fqn":
      return fqnOffers(recognition.fqn, query, known);
    case "odd-fqn":
      return oddFqnOffers(recognition, query, known);
    case "id":
      return idOffers(recognition, query, known);
    case "runs":
      return runOffers(recognition, query, known);
    case "call":
      return callOffers(recognition.filters, query, known);
    case "fields":
      return fieldOffers(recognition, query, known);
    case "address":
      return addressOffers(recognition.query, query, known);
    case "word":
      return wordOffers(recognition.text, query, known);
    case "empty":
    case "elsewhere":
      return [];
  }
}

/** An id tells nothing of what it is of; what is at hand does. */
function idOffers(
  { id, exact }: Extract<Recognition, { kind: "id" }>,
  query: QueryState,
  { versions }: Known,
): Offer[] {
  const [atHand] = openOffers(
    versions.filter((version) => version.id === id),
    query,
  );
  const open = atHand ?? openOffer(query, `id:${id}`, [plain("Open version by ID "), code(id)]);
  if (exact) return [open];
  const artifact = versions.find(({ artifactId }) => artifactId === id);
  const label = [plain("Filter by "), key("Artifact ID: "), code(id)];
  const hint = { hint: artifact?.name };
  const filter = filterOffer(query, label, { ...query.filters, artifact_id: id }, hint);
  return artifact === undefined ? [open, filter] : [filter, open];
}

function runOffers(
  { ids, mlRepoId }: Extract<Recognition, { kind: "runs" }>,
  query: QueryState,
  known: Known,
): Offer[] {
  const { filters } = query;
  const [first = ""] = ids;
  const words = wordsOf("run_ids", ids);
  const label = [plain("Filter by "), key(`${words.key}: `), valuePart(words)];
  const offers = [filterOffer(query, label, { ...filters, run_ids: ids }, { icon: "run" })];
  const added = [...new Set([...(filters.run_ids ?? []), ...ids])];
  if (filters.run_ids !== undefined && added.length > filters.run_ids.length) {
    const more = { hint: `${added.length} runs then`, quiet: true };
    const word = ids.length === 1 ? [code(first)] : [strong(`${ids.length} runs`)];
    const addLabel = [plain("Add to the runs: "), ...word];
    offers.push(filterOffer(query, addLabel, { ...filters, run_ids: added }, more));
  }
  if (mlRepoId !== undefined) {
    const repo = filterParts({ ml_repo_id: [mlRepoId] }, repoNamesIn(known));
    const repoLabel = [plain("Filter by "), ...repo];
    offers.push(filterOffer(query, repoLabel, { ...filters, ml_repo_id: mlRepoId }));
  } else if (ids.length === 1) {
    offers.push(openOffer(query, `id:${first}`, [plain("Open version by ID "), code(first)]));
  }
  return offers;
}

/** The whole of the address; and what it opens, beside the list as it is. */
function addressOffers(found: QueryState, query: QueryState, known: Known): Offer[] {
  const { open, tab } = found;
  const offers: Offer[] = [];
  if (open === undefined || format({ ...found, tab: "overview" }) !== format(onlyOpen(open))) {
    const words = filterParts(textsOf(found.filters), repoNamesIn(known));
    const label =
      words.length === 0
        ? [plain("Go to "), strong("all versions")]
        : [plain("Go to the view "), ...words];
    const isHere = format(found) === format(query);
    const hint = isHere ? "in force already" : replacedHint(query.filters, found.filters);
    offers.push({ id: "address", icon: "view", label, next: found, ...omitUndefined({ hint }) });
  }
  if (open !== undefined) {
    const { name, version = "" } = parseFqn(open) ?? { name: open };
    const label = [plain("Open "), strong(`${name} ${version}`.trim())];
    offers.push({ ...openOffer(query, open, label), next: withOpen(query, open, tab) });
  }
  return offers;
}

function onlyOpen(open: string): QueryState {
  return { ...INITIAL_QUERY, open };
}
