import { QueriesObserver, QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { INITIAL_STATE, parse } from "../url-state/url-state.ts";
import { countQuery, openVersionQuery } from "./artifact-versions.ts";

interface Asked {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly answer: (total: number) => void;
}

let asked: Asked[] = [];

beforeEach(() => {
  asked = [];
  vi.stubGlobal("fetch", (url: string, { signal }: { signal: AbortSignal }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    signal.addEventListener("abort", () => reject(signal.reason));
    const answer = (total: number) =>
      resolve(new Response(JSON.stringify({ data: [], pagination: { total } })));
    asked.push({ url, signal, answer });
    return promise;
  });
});

afterEach(() => vi.unstubAllGlobals());

const STATES = ["?tag=a&offset=100", "?tag=b", "?tag=c"].map((search) => parse(search).state);

it("asks for one row, at most two counts at once", async () => {
  const client = new QueryClient();
  const counts = STATES.map((state) => client.query(countQuery("/base/", state)));
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[0]?.url).toMatch(/^\/base\/api\/.*\?tag=a&offset=0&limit=1&include_internal/);
  asked[0]?.answer(7);
  expect(await counts[0]).toBe(7);
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  asked[1]?.answer(8);
  asked[2]?.answer(9);
  expect(await Promise.all(counts)).toEqual([7, 8, 9]);
});

it("gives up what nobody looks at any more, and asks the next", async () => {
  const client = new QueryClient();
  const queries = STATES.map((state) => countQuery("/", state));
  const stop = new QueriesObserver(client, queries).subscribe(() => undefined);
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  stop();
  expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  const other = client.query(countQuery("/", INITIAL_STATE));
  await vi.waitFor(() => expect(asked).toHaveLength(3));
  expect(asked[2]?.url).not.toContain("tag=");
  asked[2]?.answer(5);
  expect(await other).toBe(5);
});

it("looks up the open version by its FQN, with the filters that only add to its row", async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { state } = parse("?tag=a&include_internal_metadata=true&limit=25&open=artifact:t/r/n:7");
  const query = client.query(openVersionQuery("/", state));
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  expect(asked[0]?.url).toMatch(
    /\?fqn=artifact:t\/r\/n:7&offset=0&limit=1&include_internal_metadata=true$/,
  );
  asked[0]?.answer(0);
  await expect(query).rejects.toMatchObject({ status: 404 });
});
