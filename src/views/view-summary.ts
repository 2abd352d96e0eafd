import type { RepoNameOf } from "../artifact/seen-values.ts";
import { areDefaultColumns } from "../url-state/column-choices.ts";
import { filterPhrases } from "../url-state/describe-filters.ts";
import { DEFAULT_LIMIT, parse, type UrlState } from "../url-state/url-state.ts";

/**
 * What a view shows, in few words: "tag prod, latest, 4 columns". Total: of an odd address, what
 * can be read.
 */
export function summaryOf(search: string, repoNameOf?: RepoNameOf): string {
  const { state } = parse(search);
  const words = [...filterPhrases(state.filters, repoNameOf), ...layoutWords(state)];
  return words.length === 0 ? "all versions" : words.join(", ");
}

function layoutWords({ cols, limit, sort }: UrlState): string[] {
  return [
    cols && !areDefaultColumns(cols) && `${cols.length} columns`,
    limit !== DEFAULT_LIMIT && `${limit} a page`,
    sort && `sorted by ${sort.id.replaceAll("_", " ")}`,
  ].filter((words) => typeof words === "string");
}
