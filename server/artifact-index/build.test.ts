import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex } from "./build.ts";
import type { ListRequest, ReadList } from "./list-reader.ts";
import { answerOf, createCollector, failureOf, filtered, type TestRow } from "./test-list.ts";

/** 3,000 artifacts with one to three versions each, newest first. */
const rows: readonly TestRow[] = [3, 2, 1].flatMap((version) =>
  Array.from({ length: 3_000 }, (_, index) => ({ artifact: `a${index}`, version })).filter(
    (_, index) => version <= 1 + (index % 3),
  ),
);

/** Runs a build. `read` may answer instead of a control plane that has the rows. */
async function build(
  read: (request: ListRequest) => ReturnType<typeof failureOf> | undefined,
  hasMlRepo = false,
) {
  const requests: ListRequest[] = [];
  const collector = createCollector();
  const sizes = { largest: 1_000 };
  const answer: ReadList = async (request) => {
    requests.push(request);
    return read(request) ?? answerOf(filtered(rows, request.version), request);
  };
  const { signal } = new AbortController();
  const result = await buildIndex({ read: answer, sizes, hasMlRepo, signal }, collector.output);
  return { ...collector, result, requests, sizes };
}

const index = (method: string, problem?: unknown) => ({ kind: "index", method, problem });
const isLatest = ({ version }: ListRequest) => version === "latest";

test("latest works: each artifact with its newest version, in few requests", async () => {
  const { result, names, versions, requests } = await build(() => undefined);
  expect(result).toEqual(index("latest"));
  expect(names()).toHaveLength(3_000);
  expect(versions()).toMatchObject({ a0: "1", a1: "2", a2: "3" });
  expect(requests.map(({ offset, limit }) => [offset, limit])).toEqual([
    [0, 100],
    [100, 1_000],
    [1_100, 1_000],
    [2_100, 1_000],
  ]);
});

describe("latest doesn't work", () => {
  test.each([
    [
      "is rejected by name",
      (request: ListRequest) => (isLatest(request) ? failureOf(422, "version") : undefined),
    ],
    ["is rejected", (request: ListRequest) => (isLatest(request) ? failureOf(400) : undefined)],
    [
      "is ignored",
      (request: ListRequest) => (isLatest(request) ? answerOf(rows, request) : undefined),
    ],
    [
      "matches nothing",
      (request: ListRequest) => (isLatest(request) ? answerOf([], request) : undefined),
    ],
  ])("because it %s: the first versions are used", async (_, read) => {
    const { result, names, versions } = await build(read);
    expect(result).toEqual(index("first-version"));
    expect(names()).toHaveLength(3_000);
    expect(new Set(Object.values(versions()))).toEqual(new Set([undefined]));
  });

  test("which shows only after some pages: all artifacts come again", async () => {
    // Two versions of each artifact, far apart.
    const apart = [2, 1].flatMap((version) =>
      Array.from({ length: 3_000 }, (_, index) => ({ artifact: `a${index}`, version })),
    );
    const { result, names, restarts, versions } = await build((request) =>
      answerOf(isLatest(request) ? apart : filtered(apart, request.version), request),
    );
    expect(result).toEqual(index("first-version"));
    expect([names().length, restarts(), versions().a0]).toEqual([3_000, 1, undefined]);
  });
});

describe("nothing works", () => {
  const reject = () => failureOf(422);
  test("without a filter: an ML repo is needed", async () => {
    const { result, requests } = await build(reject);
    expect(result).toEqual({ kind: "impossible", plan: "needs-ml-repo" });
    expect(requests).toHaveLength(4);
  });

  test("with an ML repo, or because every version is ignored: unsupported", async () => {
    expect((await build(reject, true)).result).toMatchObject({ plan: "unsupported" });
    const ignored = await build((request) => answerOf(rows, request));
    expect(ignored.result).toMatchObject({ plan: "unsupported" });
  });
});

describe("page sizes", () => {
  test.each([500, 300, 60])("are halved to what the control plane takes: %i", async (largest) => {
    const { result, names, sizes } = await build(({ limit }) =>
      limit > largest ? failureOf(422) : undefined,
    );
    expect(result).toEqual(index("latest"));
    expect(names()).toHaveLength(3_000);
    expect(sizes.largest).toBeLessThanOrEqual(largest);
    expect(sizes.largest).toBeGreaterThanOrEqual(50);
  });

  test("are halved when a page is too slow", async () => {
    const { result, names } = await build(({ limit }) =>
      limit > 400 ? failureOf(504) : undefined,
    );
    expect([result.kind, names().length]).toEqual(["index", 3_000]);
  });

  test("are what the control plane sends when it sends fewer rows", async () => {
    const { result, names, requests } = await build((request) =>
      answerOf(filtered(rows, request.version), {
        ...request,
        limit: Math.min(200, request.limit),
      }),
    );
    expect([result.kind, names().length]).toEqual(["index", 3_000]);
    expect(requests.length).toBeLessThan(20);
  });
});

describe("failures", () => {
  test("before the first page are the result", async () => {
    const { result } = await build(() => failureOf(403));
    expect(result).toMatchObject({ kind: "failure", failure: { status: 403 } });
  });

  test("later leave an index that isn't complete", async () => {
    const { result, names } = await build(({ offset }) =>
      offset > 1_000 ? failureOf(503) : undefined,
    );
    expect(result).toEqual(index("latest", expect.stringContaining("503: Not so. 1100 artifacts")));
    expect(names()).toHaveLength(1_100);
  });

  test("an empty registry is complete", async () => {
    const { result, names } = await build((request) => answerOf([], request));
    expect([result, names()]).toEqual([index("latest"), []]);
  });
});

/** What happens to a registry between two requests. */
const change = fc.record({
  kind: fc.constantFrom("new version", "new artifact", "delete artifact", "delete newest"),
  at: fc.nat(400),
  to: fc.nat(400),
});

test("a complete index has every artifact that was there all the time, however pages shift", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { maxLength: 2 }), { maxLength: 40 }),
      fc.integer({ min: 150, max: 400 }),
      async (changes, count) => {
        let list = Array.from({ length: count }, (_, at) => ({ artifact: `a${at}`, version: 5 }));
        const always = new Set(list.map(({ artifact }) => artifact));
        let named = count;
        const apply = ({ kind, at, to }: { kind: string; at: number; to: number }) => {
          const row = list[at % list.length];
          if (kind === "new artifact") list = [{ artifact: `a${named++}`, version: 1 }, ...list];
          if (row === undefined || kind === "new artifact") return;
          const rest = list.filter((each) => each !== row);
          if (kind === "delete artifact") always.delete(row.artifact);
          if (kind === "new version") list = [{ ...row, version: row.version + 1 }, ...rest];
          if (kind === "delete artifact") list = rest;
          if (kind === "delete newest") {
            const deep = Math.max(list.indexOf(row), to % list.length);
            list = rest.toSpliced(deep, 0, { ...row, version: row.version - 1 });
          }
        };
        const collector = createCollector();
        let requests = 0;
        const read: ReadList = async (request) => {
          const answer = answerOf(list, request);
          for (const each of changes[requests] ?? []) apply(each);
          requests += 1;
          return answer;
        };
        const { signal } = new AbortController();
        const input = { read, sizes: { largest: 60 }, hasMlRepo: false, signal };
        const result = await buildIndex(input, collector.output);
        if (result.kind !== "index" || result.problem !== undefined) return;
        for (const artifact of always) expect(collector.artifacts.has(artifact)).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("a registry that stops changing becomes complete, each artifact with its newest version", async () => {
  const before = Array.from({ length: 2_000 }, (_, at) => ({ artifact: `a${at}`, version: 5 }));
  // Meanwhile the first artifact, which has been read, and the last one get a version each.
  const after = [
    { artifact: "a0", version: 6 },
    { artifact: "a1999", version: 6 },
    ...before.slice(1, -1),
  ];
  let list = before;
  const { result, requests, versions } = await build((request) => {
    const answer = answerOf(list, request);
    if (request.offset === 100) list = after;
    return answer;
  });
  expect(result).toEqual(index("latest"));
  expect(versions()).toMatchObject({ a0: "6", a1: "5", a1999: "6" });
  expect(requests.filter(({ offset }) => offset === 0)).toHaveLength(2);
});

test("an older version never replaces a newer one", async () => {
  const list = Array.from({ length: 2_000 }, (_, at) => ({ artifact: `a${at}`, version: 5 }));
  const { result, versions } = await build((request) => {
    const page = answerOf(list, request);
    // The newest version of the first artifact is deleted, and an older one is its newest now.
    if (request.offset === 100) list.push({ artifact: "a0", version: 4 }, ...list.splice(1, 1));
    return page;
  });
  expect(result.kind).toBe("index");
  expect(versions().a0).toBe("5");
});
