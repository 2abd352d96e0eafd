import { parse } from "../url-state/url-state.ts";
import type { ParsedInput } from "./parsed-input.ts";

/** A call of the list with a query, without `?`: the filters it carries, and what is no filter. */
export function parsedCall(badge: string, search: string): ParsedInput {
  const { state, ignored } = parse(search);
  // Every call has these two, and they are no filters.
  const about = ignored.filter(({ name }) => name !== "offset" && name !== "limit");
  return { kind: "call", badge, filters: state.filters, ignored: about };
}
