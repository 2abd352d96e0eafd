import type { RepoNameOf } from "../artifact/known-values.ts";
import { wordsOf } from "../query/filter-words.ts";
import { FILTERS, type Filters, type FilterTexts, textsOf } from "../query/filters.ts";
import { format, type QueryState } from "../query/query-state.ts";
import { withFilters, withOpen } from "../query/transitions.ts";

/** A piece of an offer's label: the value stands out, the filter's name stands back, ids are mono. */
export interface LabelPart {
  readonly text: string;
  readonly tone: "plain" | "key" | "strong" | "code";
}

export type OfferIcon = "open" | "filter" | "run" | "view";

/** Something to do with a recognised text. */
export interface Offer {
  /** Unlike that of every other offer beside it. */
  readonly id: string;
  readonly label: readonly LabelPart[];
  /** "replaces Version: latest", or the ML repo's id. */
  readonly hint?: string;
  readonly icon: OfferIcon;
  readonly next: QueryState;
  /** Stands below what the page itself has for the text: it fits any word. */
  readonly last?: true;
}

/** A piece of an offer's own words. */
export const plain = (text: string): LabelPart => ({ text, tone: "plain" });
/** The name of a filter. */
export const key = (text: string): LabelPart => ({ text, tone: "key" });
/** What the offer is about. */
export const strong = (text: string): LabelPart => ({ text, tone: "strong" });
/** An id. */
export const code = (text: string): LabelPart => ({ text, tone: "code" });

/** An offer that opens a version in the drawer; the list stays as it is. */
export function openOffer(query: QueryState, open: string, label: readonly LabelPart[]): Offer {
  return { id: `open ${open}`, icon: "open", label, next: withOpen(query, open) };
}

interface FilterOfferOptions {
  readonly hint?: string | undefined;
  readonly icon?: OfferIcon;
  /** Does not say what it replaces: nothing is lost. */
  readonly quiet?: boolean;
}

/** An offer that puts these filters in force in place of all others. */
export function filterOffer(
  query: QueryState,
  label: readonly LabelPart[],
  filters: Filters,
  { hint, icon = "filter", quiet = false }: FilterOfferOptions = {},
): Offer {
  const next = withFilters(query, filters);
  const replaced = quiet ? undefined : replacedHint(query.filters, filters);
  const isSame = asText(textsOf(query.filters)) === asText(textsOf(filters));
  const hints = [hint, isSame ? "in force already" : replaced];
  const text = hints.filter((part) => part !== undefined).join(" · ");
  return {
    id: `filter ${format(next)}`,
    icon,
    label,
    next,
    ...(text === "" ? {} : { hint: text }),
  };
}

const asText = (value: unknown) => JSON.stringify(value);

/** Which filters in force a change takes away or gives another value: "replaces Version: latest". */
export function replacedHint(before: Filters, after: Filters): string | undefined {
  const [old, next] = [textsOf(before), textsOf(after)];
  const words = FILTERS.flatMap(({ name }) => {
    const values = old[name];
    if (values === undefined || asText(values) === asText(next[name])) return [];
    const { key, value } = wordsOf(name, values);
    return `${key}: ${value}`;
  });
  return words.length === 0 ? undefined : `replaces ${words.join(", ")}`;
}

/** Filters as pieces of a label, such as "Tag: prod, Run IDs: 3 ids"; none where there are none. */
export function filterParts(texts: FilterTexts, repoNameOf?: RepoNameOf): LabelPart[] {
  return FILTERS.filter(({ name }) => texts[name] !== undefined).flatMap(({ name }, index) => {
    const words = wordsOf(name, texts[name] ?? [], repoNameOf);
    return [key(`${index === 0 ? "" : ", "}${words.key}: `), valuePart(words)];
  });
}

/** A filter's value in a label: ids and FQNs in mono. */
export function valuePart({ value, isCode }: { value: string; isCode: boolean }): LabelPart {
  return isCode ? code(value) : plain(value);
}

/** The offers, each but once: the first of those that lead to the same. */
export function distinct(offers: readonly Offer[]): Offer[] {
  return offers.filter(({ id }, index) => offers.findIndex((offer) => offer.id === id) === index);
}
