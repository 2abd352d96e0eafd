import { QueriesObserver, QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { waitFor } from "../lib/test-wait-for.ts";
import { INITIAL_STATE, parse } from "../url-state/url-state.ts";
import { countQuery } from "./artifact-version-count.ts";
import { openVersionQuery } from "./artifact-versions.ts";

interface TestRequest {
  readonly url: string;
  readonly signal: AbortSignal;
  readonly respond: (total: number) => void;
}

let requests: TestRequest[] = [];

beforeEach(() => {
  requests = [];
  vi.stubGlobal("fetch", (url: string, { signal }: { signal: AbortSignal }) => {
    const { promise, resolve, reject } = Promise.withResolvers<Response>();
    signal.addEventListener("abort", () => reject(signal.reason));
    const respond = (total: number) =>
      resolve(new Response(JSON.stringify({ data: [], pagination: { total } })));
    requests.push({ url, signal, respond });
    return promise;
  });
});

afterEach(() => vi.unstubAllGlobals());

const STATES = ["?tag=a&offset=100", "?tag=b", "?tag=c"].map((search) => parse(search).state);

it("requests one row, for at most two counts at once", async () => {
  const client = new QueryClient();
  const counts = STATES.map((state) => client.query(countQuery("/base/", state)));
  await waitFor(() => expect(requests).toHaveLength(2));
  expect(requests[0]?.url).toMatch(/^\/base\/api\/.*\?tag=a&offset=0&limit=1&include_internal/);
  requests[0]?.respond(7);
  expect(await counts[0]).toBe(7);
  await waitFor(() => expect(requests).toHaveLength(3));
  requests[1]?.respond(8);
  requests[2]?.respond(9);
  expect(await Promise.all(counts)).toEqual([7, 8, 9]);
});

it("cancels counts without an observer, and starts the next", async () => {
  const client = new QueryClient();
  const queries = STATES.map((state) => countQuery("/", state));
  const stop = new QueriesObserver(client, queries).subscribe(() => undefined);
  await waitFor(() => expect(requests).toHaveLength(2));
  stop();
  expect(requests.map(({ signal }) => signal.aborted)).toEqual([true, true]);
  const other = client.query(countQuery("/", INITIAL_STATE));
  await waitFor(() => expect(requests).toHaveLength(3));
  expect(requests[2]?.url).not.toContain("tag=");
  requests[2]?.respond(5);
  expect(await other).toBe(5);
});

it("looks up the open version by its FQN, with the filters that only add to its row", async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const { state } = parse("?tag=a&include_internal_metadata=true&limit=25&open=artifact:t/r/n:7");
  const query = client.query(openVersionQuery("/", state));
  await waitFor(() => expect(requests).toHaveLength(1));
  expect(requests[0]?.url).toMatch(
    /\?fqn=artifact:t\/r\/n:7&offset=0&limit=1&include_internal_metadata=true$/,
  );
  requests[0]?.respond(0);
  await expect(query).rejects.toMatchObject({ status: 404 });
});
