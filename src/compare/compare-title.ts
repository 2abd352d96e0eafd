import { countOf } from "../lib/count.ts";

/** "Compare 4 versions", as in the heading and the document's title. */
export function compareTitle(count: number): string {
  return count === 0 ? "Compare versions" : `Compare ${countOf(count, "version")}`;
}
