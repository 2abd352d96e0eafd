import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { INDEX_KEY } from "../api/artifact-index.ts";
import { testArtifact } from "../artifact/test-artifact.ts";
import { waitFor } from "../lib/test-wait-for.ts";
import { showToast } from "../ui/toast.tsx";
import { refreshArtifacts } from "./refresh-artifacts.ts";

vi.mock("../ui/toast.tsx", () => ({ showToast: vi.fn() }));

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
  vi.mocked(showToast).mockClear();
});

function observe(client: QueryClient, key: string, answers: readonly (number | Error)[]) {
  const counts = [...answers];
  const observer = new QueryObserver(client, {
    queryKey: [INDEX_KEY, key],
    retry: false,
    queryFn: () => {
      const next = counts.shift() ?? 0;
      if (next instanceof Error) throw next;
      return {
        artifacts: Array.from({ length: next }, (_, at) => testArtifact(`model:t/r/${at}`)),
      };
    },
  });
  ends.push(observer.subscribe(() => undefined));
  return waitFor(() => expect(observer.getCurrentResult().isFetching).toBe(false));
}

it.each([
  [[2, 3], "1 new artifact"],
  [[3, 1], "2 artifacts removed"],
  [[2, 2], "No new artifacts"],
])("says how the number of artifacts changed: %j", async (answers, text) => {
  const client = new QueryClient();
  await observe(client, "", answers);
  await refreshArtifacts(client);
  expect(showToast).toHaveBeenCalledExactlyOnceWith({ text });
});

it("says nothing when it fails", async () => {
  const client = new QueryClient();
  await observe(client, "", [2, new Error("no")]);
  await refreshArtifacts(client);
  expect(showToast).not.toHaveBeenCalled();
});

it("compares the index of one ML repo where the whole one can't be made", async () => {
  const client = new QueryClient();
  await observe(client, "", [new Error("needs a repo"), new Error("needs a repo")]);
  await observe(client, "420", [4, 5]);
  await refreshArtifacts(client);
  expect(showToast).toHaveBeenCalledExactlyOnceWith({ text: "1 new artifact" });
});
