import type { RepoNameOf } from "../artifact/known-values.ts";
import { areDefaultColumns } from "../query/columns.ts";
import { phrasesOf } from "../query/filter-words.ts";
import { DEFAULT_LIMIT, parse, type QueryState } from "../query/query-state.ts";

/**
 * What a view shows, in few words: "tag prod, latest, 4 columns". Total: of an odd address, what
 * can be read.
 */
export function summaryOf(search: string, repoNameOf?: RepoNameOf): string {
  const { query } = parse(search);
  const words = [...phrasesOf(query.filters, repoNameOf), ...layoutWords(query)];
  return words.length === 0 ? "all versions" : words.join(", ");
}

function layoutWords({ cols, limit, sort }: QueryState): string[] {
  return [
    cols && !areDefaultColumns(cols) && `${cols.length} columns`,
    limit !== DEFAULT_LIMIT && `${limit} a page`,
    sort && `sorted by ${sort.id.replaceAll("_", " ")}`,
  ].filter((words) => typeof words === "string");
}
