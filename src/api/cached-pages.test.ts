import { QueryClient as Client, type QueryClient, QueryObserver } from "@tanstack/react-query";
import { beforeEach, describe, expect, it } from "vitest";
import { INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { artifactVersionsQuery } from "./artifact-versions.ts";
import { dropExcessPages, dropOutdatedPages } from "./cached-pages.ts";
import { type Page, readPage } from "./schema.ts";

const LIMIT = 25;
const requestAt = (offset: number, tag?: string) =>
  requestOf({ ...INITIAL_STATE, filters: tag === undefined ? {} : { tag }, offset, limit: LIMIT });
const keyAt = (offset: number, tag?: string) =>
  artifactVersionsQuery("/", requestAt(offset, tag)).queryKey;

let client: QueryClient;
let result: number[];
let stop: () => void;

beforeEach(() => {
  client = new Client();
  result = Array.from({ length: 100 }, (_, index) => index);
  stop = dropOutdatedPages(client);
});

function pageAt(offset: number): Page {
  const data = result
    .slice(offset, offset + LIMIT)
    .map((id) => ({ id: `v${id}`, fqn: `artifact:t/r/n:${id}` }));
  return readPage(JSON.stringify({ data, pagination: { total: result.length } }));
}

/** A response for a page of the current result arrives. */
function respond(offset: number, tag?: string): void {
  client.setQueryData(keyAt(offset, tag), pageAt(offset));
}

const cached = (...offsets: readonly number[]) =>
  offsets.filter((offset) => client.getQueryData(keyAt(offset)) !== undefined);

describe("cached pages", () => {
  it("stay while responses agree", () => {
    for (const offset of [0, 25, 50, 25, 0]) respond(offset);
    expect(cached(0, 25, 50)).toEqual([0, 25, 50]);
  });

  it("are dropped when a response has another total, those of other filters are not", () => {
    for (const offset of [0, 25, 50]) respond(offset);
    respond(0, "prod");
    result.unshift(-1);
    respond(75);
    expect(cached(0, 25, 50, 75)).toEqual([75]);
    expect(client.getQueryData(keyAt(0, "prod"))).toBeDefined();
  });

  it("are dropped when a page starts with another row, though the total is the same", () => {
    for (const offset of [0, 25, 50]) respond(offset);
    result = [-1, ...result.slice(0, -1)];
    respond(0);
    expect(cached(0, 25, 50)).toEqual([0]);
  });

  it("are dropped when one of their rows is on the new page", () => {
    for (const offset of [0, 50]) respond(offset);
    result = [-1, ...result.slice(0, -1)];
    respond(25);
    expect(cached(0, 25, 50)).toEqual([25]);
  });

  it("stay on screen until they are left", () => {
    respond(0);
    const observer = new QueryObserver(client, { queryKey: keyAt(0), enabled: false });
    const leave = observer.subscribe(() => undefined);
    result.unshift(-1);
    respond(25);
    expect(cached(0, 25)).toEqual([0, 25]);
    leave();
    expect(cached(0, 25)).toEqual([25]);
  });

  it("that were requested earlier don't replace newer ones when they arrive late", async () => {
    const { promise, resolve } = Promise.withResolvers<void>();
    const late = pageAt(25);
    const prefetch = client.query({
      queryKey: keyAt(25),
      queryFn: () => promise.then(() => late),
    });
    result.unshift(-1);
    respond(0);
    resolve();
    await prefetch;
    expect(cached(0, 25)).toEqual([0]);
  });

  it("are left alone once that is stopped", () => {
    respond(0);
    stop();
    result.unshift(-1);
    respond(25);
    expect(cached(0, 25)).toEqual([0, 25]);
  });
});

describe("much text in the cached pages", () => {
  /** A response of three million characters for the page at an offset. */
  function respondLong(offset: number, updatedAt: number): void {
    const data = [{ id: `v${offset}`, fqn: `artifact:t/r/n:${offset}`, x: "x".repeat(3_000_000) }];
    const page = readPage(JSON.stringify({ data, pagination: { total: 100 } }));
    client.setQueryData(keyAt(offset), page, { updatedAt });
  }

  it("drops the oldest, but not the page on screen", () => {
    stop();
    stop = dropExcessPages(client);
    respondLong(0, 1);
    const observer = new QueryObserver(client, { queryKey: keyAt(0), staleTime: 60_000 });
    const unsubscribe = observer.subscribe(() => undefined);
    for (const [index, offset] of [25, 50, 75].entries()) respondLong(offset, index + 2);
    expect(cached(0, 25, 50, 75)).toEqual([0, 25, 50, 75]);
    client.setQueryData(keyAt(100), pageAt(0), { updatedAt: 5 });
    respondLong(125, 6);
    expect(cached(0, 25, 50, 75, 100, 125)).toEqual([0, 50, 75, 100, 125]);
    unsubscribe();
  });
});
