import type { IncomingMessage, ServerResponse } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { type IndexLine, readIndexLine } from "../../src/api/artifact-index-lines.ts";
import { waitFor } from "../../src/lib/test-wait-for.ts";
import { createGateway } from "../gateway.ts";
import { startUpstream, startWithUpstream } from "../test-support.ts";
import { type ArtifactIndexOptions, createArtifactIndex } from "./artifact-index.ts";
import { createIndexStore, defaultLimits } from "./index-store.ts";
import type { StoreLimits } from "./kept-indexes.ts";
import { pageText, type TestRow } from "./test-list.ts";

const patience = { tries: 4, pauseMs: 5, totalMs: 3_000 };

/** Artifacts with a newest version, enough for two pages besides the first. */
const many: readonly TestRow[] = Array.from({ length: 1_500 }, (_, at) => ({
  artifact: `artifact-${at}`,
  version: 3,
}));

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function queryOf(request: IncomingMessage): URLSearchParams {
  return new URL(request.url ?? "", "http://upstream").searchParams;
}

/** Responds with a page of the rows. */
function respondWithPage(request: IncomingMessage, response: ServerResponse, rows = many): void {
  const query = queryOf(request);
  const offset = Number(query.get("offset"));
  const page = rows.slice(offset, offset + Number(query.get("limit")));
  response.setHeader("Content-Type", "application/json");
  response.end(pageText(page, rows.length));
}

/** An index of a control plane with this handler. `seen` are the queries that it got. */
async function start(
  handler: Handler = respondWithPage,
  limits: Partial<StoreLimits> = {},
  options: ArtifactIndexOptions = {},
) {
  const seen: URLSearchParams[] = [];
  const url = await startUpstream((request, response) => {
    seen.push(queryOf(request));
    handler(request, response);
  });
  const store = createIndexStore({ ...defaultLimits, ...limits });
  const gatewayOf = (apiKey: string) =>
    createGateway({ prefix: "ml", timeoutMs: 5_000 }, { upstream: { url, apiKey } });
  const indexOf = (apiKey: string) =>
    createArtifactIndex(gatewayOf(apiKey), { store, patience, ...options });
  return { seen, indexOf, index: indexOf("key-0123456789") };
}

type Index = ReturnType<typeof createArtifactIndex>;

async function get(index: Index, init: RequestInit = {}, query = ""): Promise<Response> {
  return await index.handle(new Request(`http://page/api/artifact-index${query}`, init));
}

function linesOf(text: string): IndexLine[] {
  return text.trimEnd().split("\n").map(readIndexLine);
}

/** The number of artifacts of an index, and its end. */
async function read(response: Response) {
  const lines = linesOf(await response.text());
  const artifacts = lines.flatMap((line) => (line.kind === "artifacts" ? line.artifacts : []));
  const last = lines.at(-1);
  return { artifacts, count: artifacts.length, end: last?.kind === "end" ? last.end : undefined };
}

async function readLines(response: Response) {
  return { lines: linesOf(await response.text()) };
}

/** Waits until an index is finished, and returns its response. */
async function finished(index: Index, init: RequestInit = {}): Promise<Response> {
  return await waitFor(async () => {
    const response = await get(index, init);
    expect(response.headers.get("Age")).not.toBeNull();
    return response;
  });
}

test("has the newest version of every artifact, and says how it was made", async () => {
  const { index, seen } = await start();
  const response = await get(index);
  expect(response.headers.get("Content-Type")).toBe("application/x-ndjson; charset=utf-8");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const { artifacts, count, end } = await read(response);
  expect(count).toBe(1_500);
  expect(artifacts[0]).toMatchObject({ fqn: "artifact:t/r/artifact-0", newest: { version: "3" } });
  expect(end).toMatchObject({ isComplete: true, method: "latest", problem: undefined });
  for (const query of seen) {
    expect(query.get("include_internal_metadata")).toBe("false");
    expect(query.has("offset") && query.has("limit")).toBe(true);
  }
});

test("the first artifacts come while others are still requested", async () => {
  const held: (() => void)[] = [];
  const { index } = await start((request, response) => {
    if (queryOf(request).get("offset") === "0") respondWithPage(request, response);
    else held.push(() => respondWithPage(request, response));
  });
  const response = await get(index, { headers: { "Accept-Encoding": "br" } });
  const reader = response.body?.getReader();
  expect((await reader?.read())?.value?.length).toBeGreaterThan(100);
  await waitFor(() => expect(held).toHaveLength(2));
  for (const respond of held) respond();
  let last: Awaited<ReturnType<NonNullable<typeof reader>["read"]>> | undefined;
  do last = await reader?.read();
  while (last?.done === false);
});

test("many readers share one build, and later ones the finished index", async () => {
  const { index, seen } = await start();
  const responses = await Promise.all(Array.from({ length: 10 }, () => get(index)));
  const texts = await Promise.all(responses.map((response) => response.text()));
  expect(new Set(texts).size).toBe(1);
  await finished(index);
  expect(await (await get(index)).text()).toBe(texts[0]);
  expect(seen).toHaveLength(3);
});

test("a finished index is the same in each coding, and unchanged it is a 304", async () => {
  const { index } = await start();
  const plain = await (await get(index)).text();
  const response = await finished(index);
  const etag = response.headers.get("ETag");
  expect(linesOf(plain).at(-1)).toMatchObject({ end: { etag } });
  expect(Number(response.headers.get("Age"))).toBeGreaterThanOrEqual(0);

  const coded = async (coding: string) => {
    const one = await get(index, { headers: { "Accept-Encoding": coding } });
    expect([one.headers.get("Content-Encoding"), one.headers.get("Vary")]).toEqual([
      coding,
      "Accept-Encoding",
    ]);
    return Buffer.from(await one.arrayBuffer());
  };
  expect(brotliDecompressSync(await coded("br")).toString()).toBe(plain);
  expect(gunzipSync(await coded("gzip")).toString()).toBe(plain);

  for (const header of [etag, `"other", ${etag?.slice(2)}`]) {
    const same = await get(index, { headers: { "If-None-Match": header ?? "" } });
    expect([same.status, await same.text(), same.headers.get("ETag")]).toEqual([304, "", etag]);
    expect(same.headers.get("Age")).not.toBeNull();
  }
  expect((await get(index, { headers: { "If-None-Match": '"other"' } })).status).toBe(200);
});

test("the ETag doesn't depend on when the index was made, but on its content", async () => {
  let rows = many;
  const { index } = await start((request, response) => respondWithPage(request, response, rows), {
    freshMs: 0,
    staleMs: 0,
  });
  const etagOf = async () => (await read(await get(index))).end?.etag;
  const first = await etagOf();
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await etagOf()).toBe(first);
  rows = many.with(0, { artifact: "artifact-0", version: 4 });
  await waitFor(async () => expect(await etagOf()).not.toBe(first));
});

test("each API key has its own index, and so does each ML repo", async () => {
  const { indexOf, seen } = await start();
  const [one, other] = [indexOf("key-of-one"), indexOf("key-of-another")];
  await (await get(one)).text();
  expect(seen).toHaveLength(3);
  await (await get(other)).text();
  expect(seen).toHaveLength(6);
  expect(seen.some((query) => query.has("ml_repo_id"))).toBe(false);
  await (await get(one, {}, "?ml_repo_id=420")).text();
  expect(seen.slice(6).map((query) => query.get("ml_repo_id"))).toEqual(["420", "420", "420"]);
});

test("a stale index is returned at once, while another one is made", async () => {
  let rows = many;
  let isHeld = false;
  const held: (() => void)[] = [];
  const { index } = await start(
    (request, response) => {
      const respond = () => respondWithPage(request, response, rows);
      if (isHeld) held.push(respond);
      else respond();
    },
    { freshMs: 0 },
  );
  await (await get(index)).text();
  await finished(index);
  isHeld = true;
  rows = [{ artifact: "new", version: 1 }, ...many];
  // Builds that are already under way.
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect((await read(await get(index))).count).toBe(1_500);
  await waitFor(() => expect(held).toHaveLength(1));
  isHeld = false;
  for (const respond of held) respond();
  await waitFor(async () => expect((await read(await get(index))).count).toBe(1_501));
});

/** A control plane that never responds. `left` counts the requests that were aborted. */
function createSilence() {
  const silence = { requests: 0, left: 0 };
  const handler: Handler = (_, response) => {
    silence.requests += 1;
    response.on("close", () => {
      silence.left += 1;
    });
  };
  return { silence, handler };
}

test("a reader who leaves doesn't stop the build, the last one does", async () => {
  const { silence, handler } = createSilence();
  const { index } = await start(handler);
  const [one, other] = [new AbortController(), new AbortController()];
  const responses = [get(index, { signal: one.signal }), get(index, { signal: other.signal })];
  await waitFor(() => expect(silence.requests).toBe(1));
  one.abort();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(silence.left).toBe(0);
  other.abort();
  await waitFor(() => expect(silence.left).toBe(1));
  await Promise.all(responses);
  // The next reader starts another build.
  void get(index);
  await waitFor(() => expect(silence.requests).toBe(2));
});

test("readers who leave in the middle of the lines count too", async () => {
  const { silence, handler } = createSilence();
  const { index } = await start((request, response) => {
    if (queryOf(request).get("offset") === "0") respondWithPage(request, response);
    else handler(request, response);
  });
  const [one, other] = [await get(index), await get(index)];
  await waitFor(() => expect(silence.requests).toBe(2));
  await one.body?.cancel();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(silence.left).toBe(0);
  await other.body?.cancel();
  await waitFor(() => expect(silence.left).toBe(2));
});

test("a reader over HTTP who closes the connection stops the build", async () => {
  const { silence, handler } = createSilence();
  const { server } = await startWithUpstream(handler);
  const gone = new AbortController();
  const response = fetch(`${server}/api/artifact-index`, { signal: gone.signal });
  await waitFor(() => expect(silence.requests).toBe(1));
  gone.abort();
  await expect(response).rejects.toThrow();
  await waitFor(() => expect(silence.left).toBe(1));
});

test("too many requests are waited out as told, without a request meanwhile", async () => {
  const times: number[] = [];
  let rejections = 1;
  const { index, seen } = await start((request, response) => {
    times.push(performance.now());
    if (queryOf(request).get("offset") === "100" && rejections-- > 0)
      response.writeHead(429, { "Retry-After": "1" }).end();
    else respondWithPage(request, response);
  });
  const { count, end } = await read(await get(index));
  expect([count, end?.isComplete]).toEqual([1_500, true]);
  expect(seen.map((query) => query.get("offset"))).toEqual(["0", "100", "1100", "100"]);
  expect((times[3] ?? 0) - (times[1] ?? 0)).toBeGreaterThan(900);
});

test("a failure that says how long to wait is repeated without a request until then", async () => {
  const { index, seen } = await start(
    (_, response) => response.writeHead(429, { "Retry-After": "600" }).end(),
    {},
    { patience: { ...patience, totalMs: 0 } },
  );
  for (const _ of [1, 2, 3]) expect((await get(index)).status).toBe(429);
  expect(seen).toHaveLength(1);
});

test("more than a few builds at once are rejected", async () => {
  const { index } = await start(() => undefined);
  const gone = new AbortController();
  const waiting = Array.from({ length: 8 }, (_, id) =>
    get(index, { signal: gone.signal }, `?ml_repo_id=${id}`).catch(() => undefined),
  );
  const rejected = await get(index, {}, "?ml_repo_id=8");
  expect([rejected.status, rejected.headers.get("retry-after")]).toEqual([503, "5"]);
  gone.abort();
  await Promise.all(waiting);
});

test("readers forget what came from a filter that turned out to be ignored", async () => {
  // Two versions of the artifact are on different pages, so that this shows only late.
  const first = many.map((row) => ({ ...row, version: 1 }));
  const rows = [
    ...many,
    ...many.slice(0, 100).map((row) => ({ ...row, version: row.version + 1 })),
  ];
  const { index } = await start((request, response) =>
    respondWithPage(request, response, queryOf(request).get("version") === "1" ? first : rows),
  );
  const { lines } = await readLines(await get(index));
  const at = lines.findIndex(({ kind }) => kind === "restart");
  expect(at).toBeGreaterThan(0);
  const later = lines
    .slice(at)
    .flatMap((line) => (line.kind === "artifacts" ? line.artifacts : []));
  expect(later).toHaveLength(many.length);
  expect(later.every(({ newest }) => newest === undefined)).toBe(true);
  // The finished index has only what is right.
  expect((await readLines(await finished(index))).lines.map(({ kind }) => kind)).not.toContain(
    "restart",
  );
});

test("errors and broken responses that pass are waited out", async () => {
  const failures = [503, 500, 502];
  const { index } = await start((request, response) => {
    const status = failures.pop();
    if (status === 502) response.destroy();
    else if (status === undefined) respondWithPage(request, response);
    else response.writeHead(status).end("<html>");
  });
  expect((await read(await get(index))).end?.isComplete).toBe(true);
});

test("a failure that lasts leaves an index that isn't complete, and says why", async () => {
  const { index } = await start(
    (request, response) => {
      if (queryOf(request).get("offset") === "0") return respondWithPage(request, response);
      response.writeHead(503, { "Content-Type": "application/json" });
      response.end(JSON.stringify({ statusCode: 503, message: "Down for maintenance" }));
    },
    { retryMs: 0 },
  );
  const { count, end } = await read(await get(index));
  expect(count).toBe(100);
  expect(end).toMatchObject({
    isComplete: false,
    problem:
      "The control plane responded with 503: Down for maintenance. 100 artifacts were read before.",
  });
});

test("an index that isn't complete doesn't replace one that is", async () => {
  let fails = false;
  const { index, seen } = await start(
    (request, response) => {
      if (fails && queryOf(request).get("offset") !== "0") response.writeHead(400).end();
      else respondWithPage(request, response);
    },
    { freshMs: 0, retryMs: 0 },
  );
  await (await get(index)).text();
  await finished(index);
  fails = true;
  await waitFor(async () => {
    expect((await read(await get(index))).end?.isComplete).toBe(true);
    expect(seen.length).toBeGreaterThan(8);
  });
});

test("an index is dropped when the API key is revoked", async () => {
  let isRevoked = false;
  const { index } = await start(
    (request, response) => {
      if (isRevoked) response.writeHead(401).end();
      else respondWithPage(request, response);
    },
    { freshMs: 0 },
  );
  await (await get(index)).text();
  await finished(index);
  isRevoked = true;
  await waitFor(async () => expect((await get(index)).status).toBe(401));
});

test.each([
  [401, '{"statusCode":401,"message":"No"}'],
  [403, '{"statusCode":403,"message":"No"}'],
])("a %i before the first artifact is passed on", async (status, body) => {
  const { index, seen } = await start((_, response) => {
    response.writeHead(status, { "Content-Type": "application/json" }).end(body);
  });
  const response = await get(index);
  expect([response.status, await response.text()]).toEqual([status, body]);
  expect(response.headers.get("Content-Type")).toBe("application/json");
  expect(seen).toHaveLength(1);
});

test("the gateway's own errors are passed on", async () => {
  const { index, seen } = await start(
    (_, response) => void response.writeHead(302, { Location: "/" }).end(),
  );
  const response = await get(index);
  expect(response.status).toBe(502);
  expect(await response.json()).toMatchObject({ code: "UPSTREAM_REDIRECT" });
  expect(seen).toHaveLength(1);
});

test("a list that can't be read is an error, and isn't requested again", async () => {
  const { index, seen } = await start((_, response) => {
    response.writeHead(200, { "Content-Type": "application/json" }).end('{"data":null}');
  });
  const response = await get(index);
  expect([response.status, await response.json()]).toMatchObject([
    502,
    {
      code: "UPSTREAM_UNEXPECTED",
      message: "The control plane's list can't be read: data is not a list.",
    },
  ]);
  expect(seen).toHaveLength(1);
});

test.each([
  ["", 422, "ARTIFACT_INDEX_NEEDS_ML_REPO"],
  ["?ml_repo_id=420", 501, "ARTIFACT_INDEX_UNSUPPORTED"],
])(
  "where no list is accepted, %j is a %i, and requested only once",
  async (query, status, code) => {
    const { index, seen } = await start((_, response) => void response.writeHead(422).end("{}"));
    for (let time = 0; time < 2; time += 1) {
      const response = await get(index, {}, query);
      expect([response.status, await response.json()]).toEqual([
        status,
        { statusCode: status, code, message: expect.any(String) },
      ]);
    }
    expect(seen).toHaveLength(4);
  },
);

test("only GET requests are allowed", async () => {
  const { index, seen } = await start();
  const response = await get(index, { method: "POST" });
  expect([response.status, response.headers.get("Allow"), seen.length]).toEqual([405, "GET", 0]);
});

test("it can be turned off", async () => {
  const { server, seen } = await startWithUpstream(respondWithPage, { ARTIFACT_INDEX: "0" });
  const response = await fetch(`${server}/api/artifact-index`);
  expect([response.status, await response.json()]).toMatchObject([
    404,
    { code: "ARTIFACT_INDEX_OFF" },
  ]);
  expect(seen).toEqual([]);
});

test("over HTTP it is available under the base path, for the same site only", async () => {
  const { server } = await startWithUpstream(respondWithPage, { BASE_PATH: "/registry/" });
  for (const base of ["", "/registry"]) {
    const response = await fetch(`${server}${base}/api/artifact-index`);
    expect((await read(response)).count).toBe(1_500);
    expect(response.headers.get("X-Artifact-Versions")).toBe("1");
  }
  const headers = { "Sec-Fetch-Site": "cross-site" };
  expect((await fetch(`${server}/api/artifact-index`, { headers })).status).toBe(403);
});

test("the API key is redacted", async () => {
  const { indexOf } = await start((request, response) => {
    respondWithPage(request, response, [{ artifact: "key-that-was-leaked", version: 1 }]);
  });
  expect(await (await get(indexOf("key-that-was-leaked"))).text()).not.toContain("leaked");
});
