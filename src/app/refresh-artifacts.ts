import type { QueryClient } from "@tanstack/react-query";
import { type ArtifactIndex, INDEX_KEY, isOutdated } from "../api/artifact-index.ts";
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
  const index = refetchIndex(client);
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

/** How often a newer index is requested, and the pause before, in milliseconds. */
const MAX_TRIES = 4;
const PAUSE_MS = 2_000;

/** The server responds at once with what it has, and starts to make an index that is newer. */
async function refetchIndex(client: QueryClient): Promise<void> {
  for (let tried = 1; tried <= MAX_TRIES; tried += 1) {
    await client.refetchQueries({ queryKey: [INDEX_KEY], type: "active" });
    const end = indexOf(client)?.end;
    if (end === undefined || !isOutdated(end)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}

/** The index on screen; `undefined` if the last request for it failed. */
function indexOf(client: QueryClient): ArtifactIndex | undefined {
  const shown = client
    .getQueryCache()
    .findAll({ queryKey: [INDEX_KEY], type: "active" })
    .find(({ state }) => state.status === "success");
  return shown && client.getQueryData<ArtifactIndex>(shown.queryKey);
}
