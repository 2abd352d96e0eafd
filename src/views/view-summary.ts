import { areDefaultColumns } from "../query/columns.ts";
import type { Filters } from "../query/filters.ts";
import { DEFAULT_LIMIT, parse, type QueryState } from "../query/query-state.ts";

/** The name of an ML repo by its id, where it is known. */
export type RepoNameOf = (id: string) => string | undefined;

const nobodyKnows: RepoNameOf = () => undefined;

/**
 * What a view shows, in few words: "tag prod, latest, 4 columns". Total: of an odd address, what
 * can be read.
 */
export function summaryOf(search: string, repoNameOf: RepoNameOf = nobodyKnows): string {
  const { query } = parse(search);
  const words = [...filterWords(query.filters, repoNameOf), ...layoutWords(query)];
  return words.length === 0 ? "all versions" : words.join(", ");
}

/** A name for the view of an address, from the values it filters by; `""` when there are none. */
export function suggestedName(search: string, repoNameOf: RepoNameOf = nobodyKnows): string {
  return filterWords(parse(search).query.filters, repoNameOf).join(", ");
}

function filterWords(filters: Filters, repoNameOf: RepoNameOf): string[] {
  const { tag, fqn, artifact_id, ml_repo_id, name, version, run_ids, run_steps } = filters;
  const repo = ml_repo_id && repoNameOf(ml_repo_id);
  return [
    tag && `tag ${tag}`,
    fqn,
    artifact_id && `artifact ${artifact_id}`,
    repo ?? (ml_repo_id && `ML repo ${ml_repo_id}`),
    name,
    version && (version === "latest" ? version : `version ${version}`),
    run_ids && listWords("run", run_ids),
    run_steps && listWords("step", run_steps),
    filters.include_internal_metadata && "internal metadata",
  ].filter((words) => typeof words === "string");
}

function listWords(noun: string, values: readonly (string | number)[]): string {
  const [value = ""] = values;
  return values.length === 1 ? `${noun} ${value}` : `${values.length} ${noun}s`;
}

function layoutWords({ cols, limit, sort }: QueryState): string[] {
  return [
    cols && !areDefaultColumns(cols) && `${cols.length} columns`,
    limit !== DEFAULT_LIMIT && `${limit} a page`,
    sort && `sorted by ${sort.id.replaceAll("_", " ")}`,
  ].filter((words) => typeof words === "string");
}
