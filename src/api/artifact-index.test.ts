import { QueryClient } from "@tanstack/react-query";
import { afterEach, describe, expect, it, vi } from "vitest";
import { testArtifact } from "../artifact/test-artifact.ts";
import { waitFor } from "../lib/test-wait-for.ts";
import { ApiError } from "./api-error.ts";
import {
  type ArtifactIndex,
  artifactIndexQuery,
  indexStateOf,
  refetchIntervalOf,
} from "./artifact-index.ts";
import { type IndexEnd, writeIndexLine } from "./artifact-index-lines.ts";
import { SERVER_HEADER } from "./proxy-response.ts";

const ours = { [SERVER_HEADER]: "1", "Content-Type": "application/x-ndjson" };
const end: IndexEnd = {
  isComplete: true,
  method: "latest",
  asOf: "2026-01-01T00:00:00.000Z",
  etag: '"one"',
};
const lineOf = (...names: string[]) =>
  `${writeIndexLine({ kind: "artifacts", artifacts: names.map((name) => testArtifact(name)) })}\n`;
const endLine = `${writeIndexLine({ kind: "end", end })}\n`;

afterEach(() => vi.unstubAllGlobals());

const requested = vi.fn();

/** Answers the next requests. */
function respond(...responses: readonly Response[]): void {
  const left = [...responses];
  requested.mockClear();
  vi.stubGlobal("fetch", async (path: string, { headers }: RequestInit) => {
    requested(path, new Headers(headers).get("if-none-match"));
    return left.shift() ?? Response.error();
  });
}

/** A response whose chunks arrive when `push` is called; without one, it ends. */
function pushed() {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  const writer = writable.getWriter();
  const push = (text?: string) =>
    text === undefined ? writer.close() : writer.write(new TextEncoder().encode(text));
  return { response: new Response(readable, { headers: ours }), push };
}

/** As the app's: an unchanged index is the same object. */
const newClient = () =>
  new QueryClient({ defaultOptions: { queries: { structuralSharing: false } } });

const namesIn = (index: ArtifactIndex | undefined) => index?.artifacts.map(({ name }) => name);

function load(client: QueryClient, repo?: string): Promise<ArtifactIndex> {
  return client.query({ ...artifactIndexQuery("/base/", repo), staleTime: 0, retry: false });
}

describe("artifactIndexQuery", () => {
  it("has what has arrived before the rest, even if a line is cut between chunks", async () => {
    const client = newClient();
    const { response, push } = pushed();
    respond(response);
    const whole = load(client);
    const { queryKey } = artifactIndexQuery("/base/");
    const second = lineOf("c");
    void push(lineOf("a", "b") + second.slice(0, 9));
    await waitFor(() => expect(namesIn(client.getQueryData(queryKey))).toEqual(["a", "b"]));
    expect(client.getQueryData(queryKey)?.end).toBeUndefined();
    void push(second.slice(9) + endLine);
    void push();
    expect(namesIn(await whole)).toEqual(["a", "b", "c"]);
    expect((await whole).end).toEqual({ ...end, asOf: expect.any(String) });
  });

  it("replaces an artifact with its newer version in a later line", async () => {
    const newer = writeIndexLine({
      kind: "artifacts",
      artifacts: [testArtifact("a", { version: "8" })],
    });
    respond(new Response(`${lineOf("a", "b")}${newer}\n${endLine}`, { headers: ours }));
    const { artifacts } = await load(newClient());
    expect(artifacts.map(({ name, newest }) => `${name} ${newest?.version}`)).toEqual([
      "a 8",
      "b 7",
    ]);
  });

  it("forgets what came before a line that says so", async () => {
    const restart = `${writeIndexLine({ kind: "restart" })}\n`;
    respond(new Response(lineOf("a", "b") + restart + lineOf("b") + endLine, { headers: ours }));
    expect(namesIn(await load(newClient()))).toEqual(["b"]);
  });

  it("keeps the artifacts when they are unchanged, and tells when they were checked", async () => {
    const client = newClient();
    const unchanged = new Response(null, { status: 304, headers: { ...ours, Age: "20" } });
    respond(new Response(lineOf("a") + endLine, { headers: ours }), unchanged);
    const first = await load(client);
    const second = await load(client);
    expect(requested.mock.calls).toEqual([
      ["/base/api/artifact-index", null],
      ["/base/api/artifact-index", '"one"'],
    ]);
    expect(second.artifacts).toBe(first.artifacts);
    const age = Date.now() - Date.parse(second.end?.asOf ?? "");
    expect(age).toBeGreaterThanOrEqual(20_000);
    expect(age).toBeLessThan(30_000);
  });

  it("keeps a complete index until another one is complete", async () => {
    const client = newClient();
    const { response, push } = pushed();
    respond(new Response(lineOf("a", "b") + endLine, { headers: ours }), response);
    await load(client);
    const second = load(client);
    await push(lineOf("c"));
    const { queryKey } = artifactIndexQuery("/base/");
    expect(namesIn(client.getQueryData(queryKey))).toEqual(["a", "b"]);
    void push(endLine);
    void push();
    expect(namesIn(await second)).toEqual(["c"]);
  });

  it("requests one ML repo by its ID", async () => {
    respond(new Response(endLine, { headers: ours }));
    await load(newClient(), "4 2");
    expect(requested).toHaveBeenCalledWith("/base/api/artifact-index?ml_repo_id=4%202", null);
  });

  it.each([
    ["is cut off", new Response(lineOf("a"), { headers: ours }), "body"],
    ["has another line", new Response("{}\n", { headers: ours }), "body"],
    ["is a login page", new Response("<html>\n</html>\n", { status: 200 }), "session"],
    ["is an error", Response.json({ message: "no" }, { status: 422, headers: ours }), "status"],
  ])("fails when the response %s", async (_, response, kind) => {
    respond(response);
    const error = await load(newClient()).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ kind });
  });
});

it.each([
  ["needs-repo", undefined, false, true],
  ["loading", undefined, true, false],
  ["loading", { artifacts: [], end: undefined }, true, false],
  ["incomplete", { artifacts: [], end: undefined }, false, false],
  ["incomplete", { artifacts: [], end: { ...end, isComplete: false } }, true, false],
  ["complete", { artifacts: [], end }, true, false],
  ["unavailable", undefined, false, false],
] as const)("the state is %s", (state, data, isFetching, needsRepo) => {
  expect(indexStateOf(data, isFetching, needsRepo)).toBe(state);
});

it("requests an outdated index again soon, but only a few times, and not after a failure", async () => {
  const client = newClient();
  const old = () => new Response(lineOf("a") + endLine, { headers: { ...ours, Age: "90" } });
  respond(
    ...Array.from({ length: 5 }, old),
    new Response(lineOf("a") + endLine, { headers: ours }),
  );
  const intervals: (number | false)[] = [];
  const { queryKey } = artifactIndexQuery("/base/");
  const interval = () => {
    const state = client.getQueryState(queryKey);
    return state === undefined ? false : refetchIntervalOf(state);
  };
  for (let time = 0; time < 6; time += 1) {
    await load(client);
    intervals.push(interval());
  }
  expect(intervals).toEqual([3_000, 3_000, 3_000, 60_000, 60_000, 60_000]);
  const failed = newClient();
  respond(Response.json({}, { status: 500, headers: ours }));
  await load(failed).catch(() => undefined);
  const state = failed.getQueryState(queryKey);
  expect(state && refetchIntervalOf(state)).toBe(false);
});
