import { parse } from "../query/query-state.ts";
import type { Recognition } from "./recognition.ts";

/** A call of the list with a query, without `?`: the filters it carries, and what is no filter. */
export function callRecognition(badge: string, search: string): Recognition {
  const { query, refused } = parse(search);
  // Every call has these two, and they are no filters.
  const about = refused.filter(({ name }) => name !== "offset" && name !== "limit");
  return { kind: "call", badge, filters: query.filters, refused: about };
}
