import type { QueryClient } from "@tanstack/react-query";
import { LIST_KEY, type ListKey } from "../api/artifact-versions.ts";
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
  await client.refetchQueries({ type: "active" });
  const after = client.getQueryState(shown);
  const isAnswered = after !== undefined && after.dataUpdateCount !== before?.dataUpdateCount;
  if (isAnswered) showToast({ text: outcomeText(before?.data?.total, after.data?.total) });
}

function outcomeText(before: number | undefined, after: number | undefined): string {
  const more = before === undefined || after === undefined ? 0 : after - before;
  if (more > 0) return countOf(more, "new version");
  return more < 0 ? `${countOf(-more, "version")} removed` : "No new versions";
}
