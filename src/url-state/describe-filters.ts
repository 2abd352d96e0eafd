import type { RepoNameOf } from "../artifact/seen-values.ts";
import { FILTER_LIST, type FilterName, type Filters } from "./filters.ts";

const nobodyKnows: RepoNameOf = () => undefined;

/** What a filter's field is called: "Run IDs". */
export function labelOf(name: FilterName): string {
  return definitionOf(name)?.label ?? name;
}

function definitionOf(name: FilterName) {
  return FILTER_LIST.find((filter) => filter.name === name);
}

/** A filter's label within a sentence: "tag", "run IDs", but "FQN" and "ML repo ID". */
export function nounOf(label: string): string {
  return /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1);
}

/** A filter in force as two words, of which the second is its value. */
interface FilterDescription {
  readonly key: string;
  readonly value: string;
  /** Whether the value is an id or an FQN, which stands in mono. */
  readonly isCode: boolean;
}

/**
 * How a filter in force reads: "Tag prod", "Run IDs 2 ids", and where the name is known "ML repo
 * llm-finetune" for "ML repo ID 502".
 */
export function describeFilter(
  name: FilterName,
  texts: readonly string[],
  repoNameOf: RepoNameOf = nobodyKnows,
): FilterDescription {
  const plain = { isCode: false };
  if (name === "include_internal_metadata") {
    return { key: "Internal metadata", value: "included", ...plain };
  }
  const key = labelOf(name);
  if (name === "run_ids" && texts.length > 1) {
    return { key, value: `${texts.length} ids`, ...plain };
  }
  const value = texts.join(", ");
  const repo = name === "ml_repo_id" ? repoNameOf(value) : undefined;
  if (repo !== undefined) return { key: "ML repo", value: repo, ...plain };
  return { key, value, isCode: definitionOf(name)?.isCode === true };
}

/** Filters as people say them, a phrase each: "tag prod", "churn-xgb", "latest", "2 runs". */
export function filterPhrases(filters: Filters, repoNameOf: RepoNameOf = nobodyKnows): string[] {
  const { tag, fqn, artifact_id, ml_repo_id, name, version, run_ids, run_steps } = filters;
  const repo = ml_repo_id && repoNameOf(ml_repo_id);
  return [
    tag && `tag ${tag}`,
    fqn,
    artifact_id && `artifact ${artifact_id}`,
    repo ?? (ml_repo_id && `ML repo ${ml_repo_id}`),
    name,
    version && (version === "latest" ? version : `version ${version}`),
    run_ids && listPhrase("run", run_ids),
    run_steps && listPhrase("step", run_steps),
    filters.include_internal_metadata && "internal metadata",
  ].filter((words) => typeof words === "string");
}

function listPhrase(noun: string, values: readonly (string | number)[]): string {
  const [value = ""] = values;
  return values.length === 1 ? `${noun} ${value}` : `${values.length} ${noun}s`;
}

/** In UTF-16 units: what fits a tab's tip and a line of text. */
const LONGEST_TITLE = 80;

/** A name for what filters leave, of its phrases, cut where it is too long; `""` without filters. */
export function filtersTitle(filters: Filters, repoNameOf?: RepoNameOf): string {
  const title = filterPhrases(filters, repoNameOf).join(", ");
  if (title.length <= LONGEST_TITLE) return title;
  // Half a sign at the cut would be no sign.
  return `${title.slice(0, LONGEST_TITLE - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
