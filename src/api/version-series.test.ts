import { QueryClient, QueryObserver } from "@tanstack/react-query";
import fc from "fast-check";
import { afterEach, expect, it, vi } from "vitest";
import { waitFor } from "../lib/test-wait-for.ts";
import {
  allowMore,
  SERIES_LIMIT,
  type VersionSeries,
  versionSeriesQuery,
} from "./version-series.ts";

afterEach(() => vi.unstubAllGlobals());

const QUERY = { ...versionSeriesQuery("/", { artifact_id: "a" }), retry: false };

function rowOf(id: number) {
  return { id: `${id}`, fqn: `artifact:t/r/n:${id}`, ml_repo_id: "1" };
}

/** A list that the control plane holds, and what happens before each of its responses. */
function serve(list: number[], before: (request: number, list: number[]) => unknown = () => 0) {
  const offsets: number[] = [];
  vi.stubGlobal("fetch", async (path: string, { signal }: RequestInit) => {
    const query = new URLSearchParams(path.split("?")[1]);
    const [offset, limit] = [Number(query.get("offset")), Number(query.get("limit"))];
    offsets.push(offset);
    await before(offsets.length, list);
    signal?.throwIfAborted();
    const data = list.slice(offset, offset + limit).map(rowOf);
    return Response.json({ data, pagination: { total: list.length } });
  });
  return offsets;
}

const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const idsOf = (series: VersionSeries | undefined) => series?.versions.map(({ id }) => Number(id));

it("reads a list to its end, and shows what has arrived", async () => {
  serve(upTo(250));
  const client = new QueryClient();
  const shown: (number | undefined)[] = [];
  client.getQueryCache().subscribe(({ query }) => {
    const series: VersionSeries | undefined = client.getQueryData(QUERY.queryKey);
    if (query.state.data !== undefined && shown.at(-1) !== series?.read) shown.push(series?.read);
  });
  const series = await client.query(QUERY);
  expect(idsOf(series)).toEqual(upTo(250));
  expect(series).toMatchObject({ isComplete: true, isLimited: false, total: 250 });
  expect(shown).toEqual([100, 199, 250]);
});

it("keeps what has arrived when it is canceled, and continues there", async () => {
  const client = new QueryClient();
  const offsets = serve(upTo(350), async (request) => {
    if (request === 3) await client.cancelQueries({ queryKey: QUERY.queryKey });
  });
  const observer = new QueryObserver(client, QUERY);
  const unsubscribe = observer.subscribe(() => undefined);
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(client.getQueryData(QUERY.queryKey)).toMatchObject({ read: 199, isComplete: false });
  expect(observer.getCurrentResult().error).toBeNull();

  const { data } = await observer.refetch();
  expect(idsOf(data)).toEqual(upTo(350));
  expect(offsets).toEqual([0, 99, 198, 198, 297]);
  unsubscribe();
});

it("keeps what has arrived after a failure", async () => {
  serve(upTo(150), (request) => {
    if (request === 2) throw new TypeError("no network");
  });
  const client = new QueryClient();
  await expect(client.query(QUERY)).rejects.toThrow("isn’t responding");
  expect(client.getQueryData(QUERY.queryKey)).toMatchObject({ read: 100, isComplete: false });
  expect(idsOf(await client.query(QUERY))).toEqual(upTo(150));
});

it("doesn't replace a complete list by the start of a newer one", async () => {
  const client = new QueryClient();
  serve(upTo(150));
  await client.query(QUERY);
  serve(upTo(150), (request) => {
    if (request === 2) throw new TypeError("no network");
  });
  await expect(client.query({ ...QUERY, staleTime: 0 })).rejects.toThrow();
  expect(client.getQueryData(QUERY.queryKey)).toMatchObject({ read: 150, isComplete: true });
});

it("has each row once when new rows move the others", async () => {
  serve(upTo(250), (request, list) => {
    if (request === 2) list.unshift(901, 902);
  });
  const series = await new QueryClient().query(QUERY);
  expect(idsOf(series)?.toSorted((a, b) => a - b)).toEqual([...upTo(250), 901, 902]);
});

it("misses no row when the list shrinks", async () => {
  serve(upTo(450), (request, list) => {
    if (request === 3) list.splice(10, 150);
  });
  const series = await new QueryClient().query(QUERY);
  expect(idsOf(series)).toEqual(expect.arrayContaining(upTo(450).slice(160)));
  expect(series.isComplete).toBe(true);
});

it("misses no row when the rest of the list moves to before the next page", async () => {
  serve(upTo(220), (request, list) => {
    if (request === 3) list.splice(0, 190);
  });
  expect(idsOf(await new QueryClient().query(QUERY))).toEqual(
    expect.arrayContaining(upTo(220).slice(190)),
  );
});

it("finds every row that was there all the time, whatever is removed or added in one place", async () => {
  const change = fc.record({
    at: fc.integer({ min: 2, max: 5 }),
    from: fc.nat(300),
    removed: fc.nat(120),
    added: fc.nat(5),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ at, from, removed, added }) => {
      const list = upTo(320);
      serve(list, (request) => {
        if (request === at) list.splice(from, removed, ...upTo(added).map((id) => 1000 + id));
      });
      const series = await new QueryClient().query(QUERY);
      expect(idsOf(series)).toEqual(expect.arrayContaining(list.filter((id) => id <= 320)));
    }),
    { numRuns: 60 },
  );
});

it("ends when every page has other rows", async () => {
  let id = 0;
  vi.stubGlobal("fetch", async () => {
    const data = upTo(100).map(() => rowOf(++id));
    return Response.json({ data, pagination: { total: 2000 } });
  });
  expect((await new QueryClient().query(QUERY)).isComplete).toBe(true);
});

it.each([
  ["ignores the offset", 0, upTo(100)],
  ["has fewer rows than it says", 1, upTo(30)],
])("ends where a control plane %s", async (_, factor, ids) => {
  let requests = 0;
  vi.stubGlobal("fetch", async (path: string) => {
    requests += 1;
    const offset = Number(new URLSearchParams(path.split("?")[1]).get("offset")) * factor;
    return Response.json({ data: ids.slice(offset).map(rowOf), pagination: { total: 500 } });
  });
  expect((await new QueryClient().query(QUERY)).isComplete).toBe(true);
  expect(requests).toBeLessThan(60);
});

it("counts rows that can't be read", async () => {
  vi.stubGlobal("fetch", async () =>
    Response.json({ data: [rowOf(1), { name: "no id" }], pagination: { total: 2 } }),
  );
  expect(await new QueryClient().query(QUERY)).toMatchObject({ unreadable: 1, read: 2 });
});

it("stops at its limit, until more is requested", async () => {
  const offsets = serve(upTo(SERIES_LIMIT + 150));
  const client = new QueryClient();
  const series = await client.query(QUERY);
  expect(series).toMatchObject({ isComplete: false, isLimited: true });
  expect(series.read).toBeGreaterThanOrEqual(SERIES_LIMIT);
  const before = offsets.length;
  allowMore(client, QUERY.queryKey);
  const more = await client.query({ ...QUERY, staleTime: 0 });
  expect(more).toMatchObject({ isComplete: true, read: SERIES_LIMIT + 150 });
  expect(offsets.length - before).toBeLessThan(4);
});
