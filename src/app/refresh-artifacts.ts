import type { QueryClient } from "@tanstack/react-query";
import { type ArtifactIndex, INDEX_KEY } from "../api/artifact-index.ts";
import { COUNT_KEY } from "../api/artifact-version-count.ts";
import { countOf } from "../lib/count.ts";
import { showToast } from "../ui/toast.tsx";

/** Refetches the index and everything else on screen, and says how the number of artifacts changed. */
export async function refreshArtifacts(client: QueryClient): Promise<void> {
  client.removeQueries({ queryKey: [COUNT_KEY], type: "inactive" });
  const before = countIn(client);
  await client.refetchQueries({ type: "active" });
  const after = countIn(client);
  if (after === undefined) return;
  const more = before === undefined ? 0 : after - before;
  if (more > 0) showToast({ text: countOf(more, "new artifact") });
  else if (more < 0) showToast({ text: `${countOf(-more, "artifact")} removed` });
  else showToast({ text: "No new artifacts" });
}

/** The number of artifacts on screen; `undefined` if the last request failed. */
function countIn(client: QueryClient): number | undefined {
  const [query] = client.getQueryCache().findAll({ queryKey: [INDEX_KEY], type: "active" });
  if (query === undefined || query.state.status === "error") return undefined;
  return client.getQueryData<ArtifactIndex>(query.queryKey)?.artifacts.length;
}
