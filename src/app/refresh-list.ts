import type { QueryClient } from "@tanstack/react-query";
import { INDEX_KEY } from "../api/artifact-index.ts";
import { LIST_KEY, type ListKey } from "../api/artifact-versions.ts";
import { type PlacedPage, placedPage } from "../api/cached-pages.ts";
import { areFromDifferentResults } from "../api/page-change.ts";
import { countOf } from "../lib/count.ts";
import { showToast } from "../ui/toast.tsx";

/**
 * Refetches everything on screen, drops the other pages of the list, and says how the number of
 * versions changed. A failure is shown above the list.
 * @param shown the key of the page on screen
 */
export async function refreshList(client: QueryClient, shown: ListKey): Promise<void> {
  client.removeQueries({ queryKey: [LIST_KEY], type: "inactive" });
  const before = client.getQueryState(shown);
  // It may take seconds, for which nobody has to wait.
  void client.refetchQueries({ queryKey: [INDEX_KEY], type: "active" });
  await client.refetchQueries({
    type: "active",
    predicate: ({ queryKey }) => queryKey[0] !== INDEX_KEY,
  });
  const after = client.getQueryState(shown);
  const isAnswered = after !== undefined && after.dataUpdateCount !== before?.dataUpdateCount;
  if (!isAnswered) return;
  const request = String(shown[1]);
  const [left, reached] = [before, after].map(
    (state) => state?.data && placedPage(request, state.data),
  );
  showToast({ text: left && reached ? outcomeText(left, reached) : "Refreshed" });
}

function outcomeText(before: PlacedPage, after: PlacedPage): string {
  const more = after.total - before.total;
  if (more > 0) return countOf(more, "new version");
  if (more < 0) return `${countOf(-more, "version")} removed`;
  // As many were added as removed, or some moved.
  const isOther = areFromDifferentResults(before, after);
  return isOther ? "The versions on this page have changed" : "No new versions";
}
