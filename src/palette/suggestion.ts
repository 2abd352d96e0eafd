import type { RepoNameOf } from "../artifact/seen-values.ts";
import { describeFilter } from "../url-state/describe-filters.ts";
import { FILTER_LIST, type Filters, type FilterTexts, textsOf } from "../url-state/filters.ts";
import { withFilters, withOpen } from "../url-state/transitions.ts";
import { format, type UrlState } from "../url-state/url-state.ts";

/** A piece of an offer's label: the value stands out, the filter's name stands back, ids are mono. */
export interface LabelPart {
  readonly text: string;
  readonly tone: "plain" | "key" | "strong" | "code";
}

export type SuggestionIcon = "open" | "filter" | "run" | "view";

/** Something to do with a recognized text. */
export interface Suggestion {
  /** Unlike that of every other offer beside it. */
  readonly id: string;
  readonly label: readonly LabelPart[];
  /** "replaces Version: latest", or the ML repo's id. */
  readonly hint?: string;
  readonly icon: SuggestionIcon;
  readonly next: UrlState;
  /** Stands below what the page itself has for the text: it fits any word. */
  readonly isFallback?: true;
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
export function openSuggestion(
  state: UrlState,
  open: string,
  label: readonly LabelPart[],
): Suggestion {
  return { id: `open ${open}`, icon: "open", label, next: withOpen(state, open) };
}

interface FilterSuggestionOptions {
  readonly hint?: string | undefined;
  readonly icon?: SuggestionIcon;
  /** Does not say what it replaces: nothing is lost. */
  readonly hidesReplaced?: boolean;
}

/** An offer that puts these filters in force in place of all others. */
export function filterSuggestion(
  state: UrlState,
  label: readonly LabelPart[],
  filters: Filters,
  { hint, icon = "filter", hidesReplaced = false }: FilterSuggestionOptions = {},
): Suggestion {
  const next = withFilters(state, filters);
  const replaced = hidesReplaced ? undefined : replacedHint(state.filters, filters);
  const isSame = toJson(textsOf(state.filters)) === toJson(textsOf(filters));
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

const toJson = (value: unknown) => JSON.stringify(value);

/** Which filters in force a change takes away or gives another value: "replaces Version: latest". */
export function replacedHint(before: Filters, after: Filters): string | undefined {
  const [old, next] = [textsOf(before), textsOf(after)];
  const changes = FILTER_LIST.flatMap(({ name }) => {
    const values = old[name];
    if (values === undefined || toJson(values) === toJson(next[name])) return [];
    const { key, value } = describeFilter(name, values);
    return `${key}: ${value}`;
  });
  return changes.length === 0 ? undefined : `replaces ${changes.join(", ")}`;
}

/** Filters as pieces of a label, such as "Tag: prod, Run IDs: 3 ids"; none where there are none. */
export function filterParts(texts: FilterTexts, repoNameOf?: RepoNameOf): LabelPart[] {
  return FILTER_LIST.filter(({ name }) => texts[name] !== undefined).flatMap(({ name }, index) => {
    const description = describeFilter(name, texts[name] ?? [], repoNameOf);
    return [key(`${index === 0 ? "" : ", "}${description.key}: `), valuePart(description)];
  });
}

/** A filter's value in a label: ids and FQNs in mono. */
export function valuePart({ value, isCode }: { value: string; isCode: boolean }): LabelPart {
  return isCode ? code(value) : plain(value);
}

/** The offers, each but once: the first of those that lead to the same. */
export function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(
    ({ id }, index) => suggestions.findIndex((suggestion) => suggestion.id === id) === index,
  );
}
