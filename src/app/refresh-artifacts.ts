import type { QueryClient } from "@tanstack/react-query";
import { type ArtifactIndex, INDEX_KEY } from "../api/artifact-index.ts";
import { COUNT_KEY } from "../api/artifact-version-count.ts";
import { countOf } from "../lib/count.ts";
import { showToast } from "../ui/toast.tsx";

/**
 * Refetches the index and everything else on screen, and says how the number of artifacts changed. It
 * doesn't wait for the counts of versions. A failure is shown above the rows.
 */
export async function refreshArtifacts(client: QueryClient): Promise<void> {
  client.removeQueries({ queryKey: [COUNT_KEY], type: "inactive" });
  const before = indexOf(client);
  const index = client.refetchQueries({ queryKey: [INDEX_KEY], type: "active" });
  // Those that are being fetched aren't fetched twice.
  void client.refetchQueries({ type: "active" }, { cancelRefetch: false });
  await index;
  const after = indexOf(client);
  if (before === undefined || after === undefined) return;
  const more = after.artifacts.length - before.artifacts.length;
  if (more > 0) showToast({ text: countOf(more, "new artifact") });
  else if (more < 0) showToast({ text: `${countOf(-more, "artifact")} removed` });
  else showToast({ text: "No new artifacts" });
}

/** The index on screen; `undefined` if the last request for it failed. */
function indexOf(client: QueryClient): ArtifactIndex | undefined {
  const shown = client
    .getQueryCache()
    .findAll({ queryKey: [INDEX_KEY], type: "active" })
    .find(({ state }) => state.status === "success");
  return shown && client.getQueryData<ArtifactIndex>(shown.queryKey);
}
