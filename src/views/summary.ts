import { FILTERS, textsOf } from "../query/filters.ts";
import { DEFAULT_LIMIT, parse } from "../query/query-state.ts";

/** What an address shows, in a few words: "tag prod, latest, 4 columns". */
export function summaryOf(search: string): string {
  const { filters, cols, limit } = parse(search).query;
  const texts = textsOf(filters);
  const words = FILTERS.flatMap(({ name, label }) => {
    const values = texts[name];
    if (values === undefined) return [];
    if (name === "include_internal_metadata") return ["internal metadata"];
    if (name === "version" && values[0] === "latest") return ["latest"];
    return [`${label.charAt(0).toLowerCase()}${label.slice(1)} ${values.join(", ")}`];
  });
  if (cols !== undefined) words.push(`${cols.length} columns`);
  if (limit !== DEFAULT_LIMIT) words.push(`${limit} rows`);
  return words.length === 0 ? "all versions" : words.join(", ");
}
