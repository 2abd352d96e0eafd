import { type NamedVersion, versionTitle } from "../artifact/artifact-version.ts";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { describeFilter } from "../url-state/describe-filters.ts";
import { FILTER_LIST, type Filters, type FilterTexts, textsOf } from "../url-state/filters.ts";
import { withFilters, withOpen } from "../url-state/transitions.ts";
import { format, type UrlState } from "../url-state/url-state.ts";
import type { TextMatch } from "./match-text.ts";

/** A part of a suggestion's label. The tone is its style: `key` is muted, `code` is monospace. */
export interface LabelPart {
  readonly text: string;
  readonly tone: "plain" | "key" | "strong" | "code";
  /** What matches the input. */
  readonly ranges?: TextMatch["ranges"];
  /** Whether it is a value rather than a text of the page; `strong` and `code` parts always are. */
  readonly isValue?: boolean;
}

export type SuggestionIcon = "open" | "filter" | "run" | "view" | "artifact";

/** Something the palette can do with its input. */
export interface Suggestion {
  /** Unique among the suggestions for an input. */
  readonly id: string;
  readonly label: readonly LabelPart[];
  /** Additional information, such as "replaces Version: latest" or the ML repo's ID. */
  readonly hint?: string;
  readonly icon: SuggestionIcon;
  /** The state that the suggestion leads to. */
  readonly next: UrlState;
  /** Whether it has only almost what was typed. */
  readonly isClose?: true;
  /** The state with the newest version of the artifact, for Ctrl or Cmd with Enter. */
  readonly newest?: UrlState;
  /** Completes the text, as artifacts do, after which it is listed. */
  readonly isCompletion?: true;
  /** Works for any text, so it is listed below everything else that matches. */
  readonly isFallback?: true;
}

/** Plain text of a label. */
export const plain = (text: string): LabelPart => ({ text, tone: "plain" });
/** The name of a filter in a label. */
export const key = (text: string): LabelPart => ({ text, tone: "key" });
/** The subject of a suggestion in its label. */
export const strong = (text: string): LabelPart => ({ text, tone: "strong" });
/** An ID in a label. */
export const code = (text: string): LabelPart => ({ text, tone: "code" });

/** "Open churn-xgb 7". */
export function openLabel(version: NamedVersion): LabelPart[] {
  return [plain("Open "), strong(versionTitle(version))];
}

/** "Filter by Tag: prod, Run IDs: 3 IDs". */
export function filterLabel(texts: FilterTexts, repoNameOf?: RepoNameOf): LabelPart[] {
  return [plain("Filter by "), ...filterParts(texts, repoNameOf)];
}

/** A suggestion to open a version in the drawer. The list stays the same. */
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
  /** Omits the replaced filters from the hint, because none of their values is lost. */
  readonly hidesReplaced?: boolean;
}

/** A suggestion to replace all active filters with these. */
export function filterSuggestion(
  state: UrlState,
  label: readonly LabelPart[],
  filters: Filters,
  { hint, icon = "filter", hidesReplaced = false }: FilterSuggestionOptions = {},
): Suggestion {
  const next = withFilters(state, filters);
  const replaced = hidesReplaced ? undefined : replacedHint(state.filters, filters);
  const isSame = toJson(textsOf(state.filters)) === toJson(textsOf(filters));
  const hints = [hint, isSame ? "already active" : replaced];
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

/** Which filters a change removes or gives another value: "replaces Version: latest". */
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

/** Filters as parts of a label, such as "Tag: prod, Run IDs: 3 IDs". */
export function filterParts(texts: FilterTexts, repoNameOf?: RepoNameOf): LabelPart[] {
  return FILTER_LIST.filter(({ name }) => texts[name] !== undefined).flatMap(({ name }, index) => {
    const description = describeFilter(name, texts[name] ?? [], repoNameOf);
    return [key(`${index === 0 ? "" : ", "}${description.key}: `), valuePart(description)];
  });
}

/** A filter's value as part of a label. */
function valuePart({ value, isCode }: { value: string; isCode: boolean }): LabelPart {
  return isCode ? code(value) : plain(value);
}

/** Removes duplicate suggestions, keeping the first of each. */
export function distinct(suggestions: readonly Suggestion[]): Suggestion[] {
  return suggestions.filter(
    ({ id }, index) => suggestions.findIndex((suggestion) => suggestion.id === id) === index,
  );
}
