import type { RepoNameOf } from "../artifact/seen-values.ts";
import { truncate } from "../lib/truncate.ts";
import { FILTER_LIST, type FilterName, type Filters, filterOf, textsOf } from "./filters.ts";

const noNames: RepoNameOf = () => undefined;

/** Returns the label of a filter's field: "Run IDs". */
export function labelOf(name: FilterName): string {
  return filterOf(name).label;
}

/** Returns a filter's label for use within a sentence: "tag", "run IDs", but "FQN" and "ML repo". */
export function nounOf(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** The two texts of an active filter's chip. */
interface FilterDescription {
  readonly key: string;
  readonly value: string;
  /** Whether the value is an ID or an FQN, shown in a monospace font. */
  readonly isCode: boolean;
}

/**
 * Describes an active filter: "Tag" and "prod", "Run IDs" and "2 IDs", "ML repo" and its name (or its
 * ID, if the name is unknown).
 */
export function describeFilter(
  name: FilterName,
  texts: readonly string[],
  repoNameOf: RepoNameOf = noNames,
): FilterDescription {
  const { label, isCode = false, chip } = filterOf(name);
  const text = texts.join(", ");
  const value = valueNameOf(name, text, repoNameOf) ?? chip?.(texts)?.value;
  return {
    key: chip?.(texts)?.key ?? label,
    value: value ?? text,
    isCode: isCode && value === undefined,
  };
}

/** Returns a phrase for each active filter: "tag prod", "churn-xgb", "latest", "2 runs". */
export function filterPhrases(filters: Filters, repoNameOf: RepoNameOf = noNames): string[] {
  const texts = textsOf(filters);
  return FILTER_LIST.flatMap(({ name, phrase }) => {
    const values = texts[name];
    if (values === undefined) return [];
    return [valueNameOf(name, values.join(), repoNameOf) ?? phrase(values)];
  });
}

/** Returns the name of a filter's value, if such values have names (ML repos) and this one was seen. */
export function valueNameOf(
  name: FilterName,
  text: string,
  repoNameOf: RepoNameOf,
): string | undefined {
  return filterOf(name).completedBy === "mlRepos" ? repoNameOf(text) : undefined;
}

/** In UTF-16 units: fits in a browser tab's tooltip and on one line. */
const MAX_TITLE_LENGTH = 80;

/** Returns a title for the filtered list; `""` without filters. */
export function filtersTitle(filters: Filters, repoNameOf?: RepoNameOf): string {
  return truncate(filterPhrases(filters, repoNameOf).join(", "), MAX_TITLE_LENGTH);
}
