// @vitest-environment happy-dom
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { act } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { artifactVersionsQuery } from "../api/artifact-versions.ts";
import { readPage } from "../api/schema.ts";
import { testRoot } from "../lib/test-root.ts";
import { waitFor } from "../lib/test-wait-for.ts";
import { INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { useOpenVersion } from "./use-open-version.ts";

const FQN = "artifact:t/r/name:1";
const STATE = { ...INITIAL_STATE, open: FQN };
const SECOND = 1000;

function bodyOf(description: string) {
  const row = { id: "v1", fqn: FQN, ml_repo_id: "1", manifest: { description } };
  return { data: [row], pagination: { total: 1 } };
}
const pageOf = (description: string) => readPage(JSON.stringify(bodyOf(description)));

let client: QueryClient;
const fetched = vi.fn(async () => Response.json(bodyOf("fetched")));
const { render } = testRoot();
let shown: ReturnType<typeof useOpenVersion> | undefined;

function Probe({ rows, ready }: { rows: ReturnType<typeof pageOf>["rows"]; ready: boolean }) {
  shown = useOpenVersion(STATE, rows, ready);
  return null;
}

async function open(rows: ReturnType<typeof pageOf>["rows"], ready = true): Promise<void> {
  await render(
    <QueryClientProvider client={client}>
      <Probe rows={rows} ready={ready} />
    </QueryClientProvider>,
  );
}

function fetchEnds(): Promise<void> {
  return act(async () => {
    await waitFor(() => expect(client.isFetching()).toBe(0));
    // Observers are notified in the next task.
    await new Promise((resolve) => setTimeout(resolve));
  });
}

function description(): string | undefined {
  return shown?.row?.kind === "version" ? shown.row.version.description : undefined;
}

function cacheList(offset: number, text: string, age: number): void {
  const { queryKey } = artifactVersionsQuery("/", requestOf({ ...INITIAL_STATE, offset }));
  client.setQueryData(queryKey, pageOf(text), { updatedAt: Date.now() - age });
}

beforeEach(() => {
  vi.stubGlobal("fetch", fetched);
  fetched.mockClear();
  client = new QueryClient({
    defaultOptions: { queries: { staleTime: 60 * SECOND, retry: false } },
  });
});
afterEach(() => client.clear());

test("a version among the rows is not fetched", async () => {
  await open(pageOf("in the rows").rows);
  expect(description()).toBe("in the rows");
  expect(fetched).not.toHaveBeenCalled();
});

test("a version that leaves the rows stays as the newest list had it", async () => {
  cacheList(50, "older list", 20 * SECOND);
  cacheList(0, "newer list", 10 * SECOND);
  await open(pageOf("newer list").rows);
  await open([]);
  expect(description()).toBe("newer list");
  expect(fetched).not.toHaveBeenCalled();
});

test("a list that is newer than what was fetched wins", async () => {
  await open([]);
  await fetchEnds();
  expect(description()).toBe("fetched");
  cacheList(0, "refreshed list", -SECOND);
  await open(pageOf("refreshed list").rows);
  await open([]);
  expect(description()).toBe("refreshed list");
  expect(fetched).toHaveBeenCalledTimes(1);
});

test("a stale list is shown at once, and the version is fetched", async () => {
  cacheList(0, "stale list", 3600 * SECOND);
  await open([], false);
  expect(description()).toBe("stale list");
  expect(fetched).not.toHaveBeenCalled();
  await open([]);
  await fetchEnds();
  expect(description()).toBe("fetched");
});

test("a version from a link is fetched by its FQN once the rows turn out not to have it", async () => {
  await open([], false);
  expect(fetched).not.toHaveBeenCalled();
  await open([]);
  await fetchEnds();
  expect(description()).toBe("fetched");
  expect(fetched).toHaveBeenCalledWith(expect.stringContaining(`fqn=${FQN}&`), expect.anything());
});
