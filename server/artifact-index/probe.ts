import type { IndexMethod } from "../../src/api/artifact-index-lines.ts";
import type { IndexPage } from "./index-page.ts";
import type { PassCounts } from "./merge.ts";

/** The filter `version` of each method. */
export const versionFilters: Readonly<Record<IndexMethod, string>> = {
  latest: "latest",
  "first-version": "1",
};

/** What a control plane does with a filter `version`. */
export type FilterVerdict = "works" | "rejected" | "ignored";

/** How the index can be made, or why it can't. */
export type IndexPlan = IndexMethod | "needs-ml-repo" | "unsupported";

/**
 * Chooses the method from what is known of the filters; `undefined` is not known yet, and the method
 * that is returned is to be tried. Where even `version=1` is rejected, a list may need an ML repo.
 */
export function planOf(
  latest: FilterVerdict | undefined,
  first: FilterVerdict | undefined,
  hasMlRepo: boolean,
): IndexPlan {
  if (latest === undefined || latest === "works") return "latest";
  if (first === undefined || first === "works") return "first-version";
  return first === "rejected" && !hasMlRepo ? "needs-ml-repo" : "unsupported";
}

/** Whether a page shows that the filter was ignored: it has other versions, or two of an artifact. */
export function showsIgnored(method: IndexMethod, { rows }: IndexPage): boolean {
  if (new Set(rows.map(({ key }) => key)).size < rows.length) return true;
  return (
    method === "first-version" &&
    rows.some(({ version }) => version !== undefined && Number(version) !== 1)
  );
}

/**
 * Whether the pages of a pass show together that the filter was ignored. A deleted version leaves
 * another one of its artifact, so a few prove nothing.
 */
export function showIgnored({ rows, otherVersions }: Readonly<PassCounts>): boolean {
  return otherVersions > 3 && otherVersions * 100 > rows;
}
