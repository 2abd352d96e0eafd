import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { expect, it } from "vitest";
import { artifactVersionsQuery } from "../api/artifact-versions.ts";
import { readPage } from "../api/schema.ts";
import { shownToasts } from "../ui/toast.tsx";
import { refreshList } from "./refresh-list.ts";

function pageOf(ids: readonly string[]) {
  const data = ids.map((id) => ({ id, fqn: `artifact:t/r/n:${id}` }));
  return readPage(JSON.stringify({ data, pagination: { total: ids.length } }));
}

it.each([
  [["2", "1"], ["2", "1"], "No new versions"],
  [["2", "1"], ["4", "3", "2", "1"], "2 new versions"],
  [["2", "1"], ["1"], "1 version removed"],
  [["2", "1"], ["3", "2"], "The versions on this page have changed"],
])("from %j to %j: %j is %s", async (before, after, text) => {
  const client = new QueryClient();
  const { queryKey } = artifactVersionsQuery("/", "limit=25");
  client.setQueryData(queryKey, pageOf(before));
  const queryFn = () => Promise.resolve(pageOf(after));
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const stop = observer.subscribe(() => undefined);
  await refreshList(client, queryKey);
  expect(shownToasts.get().at(-1)?.toast.text).toBe(text);
  stop();
});
