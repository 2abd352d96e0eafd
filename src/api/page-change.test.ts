import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areFromDifferentResults,
  changeBetween,
  type PageOrder,
  seamBetween,
} from "./page-change.ts";

function pageOf(result: readonly string[], offset: number, limit: number): PageOrder {
  return { offset, keys: result.slice(offset, offset + limit), total: result.length };
}

const OLD = Array.from({ length: 40 }, (_, index) => `old-${index}`);

interface Edit {
  readonly kind: "add" | "remove";
  readonly at: number;
}

/** A result after some changes. The names of added rows are new. */
function edited(result: readonly string[], edits: readonly Edit[]): string[] {
  const next = [...result];
  for (const [index, { kind, at }] of edits.entries()) {
    if (kind === "add") next.splice(at % (next.length + 1), 0, `new-${index}`);
    else next.splice(at % next.length, 1);
  }
  return next;
}

const editsOf = (...kinds: readonly Edit["kind"][]) =>
  fc.array(fc.record({ kind: fc.constantFrom(...kinds), at: fc.nat(100) }), { maxLength: 12 });

/** A page of five to ten rows, and the page or the one next to it. */
const turns = fc
  .record({
    limit: fc.integer({ min: 5, max: 10 }),
    page: fc.nat(2),
    step: fc.constantFrom(-1, 0, 1),
  })
  .map(({ limit, page, step }) => ({
    limit,
    from: page * limit,
    to: Math.max(0, page + step) * limit,
  }));

describe("changeBetween", () => {
  it("counts exactly what was added or removed above a row that is on both pages", () => {
    fc.assert(
      fc.property(editsOf("add", "remove"), turns, (edits, { from, to, limit }) => {
        const now = edited(OLD, edits);
        const left = pageOf(OLD, from, limit);
        const reached = pageOf(now, to, limit);
        const change = changeBetween(left, reached);
        if (change?.kind !== "above") return;
        const shared = reached.keys.find((key) => left.keys.includes(key)) ?? "";
        const added = now.slice(0, now.indexOf(shared)).filter((key) => !OLD.includes(key));
        const removed = OLD.slice(0, OLD.indexOf(shared)).filter((key) => !now.includes(key));
        expect(change.count).toBe(added.length - removed.length);
        expect(change.count).not.toBe(0);
      }),
    );
  });

  it("reports every row that slid past the reader while rows were only added, or only removed", () => {
    const kinds = fc.constantFrom<Edit["kind"]>("add", "remove");
    const cases = kinds.chain((kind) => editsOf(kind));
    fc.assert(
      fc.property(cases, turns, (edits, { from, to, limit }) => {
        const now = edited(OLD, edits);
        const reached = pageOf(now, to, limit);
        const slid = OLD.filter((key, was) => {
          const is = now.indexOf(key);
          // Ahead of the reader before, and behind them now, or the other way round.
          if (to > from) return was >= to && is >= 0 && is < to;
          return to < from && was < from && is >= from;
        });
        const change = changeBetween(pageOf(OLD, from, limit), reached);
        if (slid.length > 0) expect(change).toBeDefined();
        if (change?.kind === "total" && change.count < 0) {
          expect(slid.length).toBeLessThanOrEqual(Math.abs(change.count));
        }
      }),
    );
  });

  it("reports what was added on earlier pages while someone goes forward", () => {
    fc.assert(
      fc.property(editsOf("add"), turns, (edits, { from, to, limit }) => {
        fc.pre(to > from);
        const now = edited(OLD, edits);
        const isUnseen = now.slice(0, to).some((key) => !OLD.includes(key));
        const change = changeBetween(pageOf(OLD, from, limit), pageOf(now, to, limit));
        if (isUnseen) expect(change).toBeDefined();
      }),
    );
  });

  it("says nothing if nothing changed", () => {
    fc.assert(
      fc.property(turns, ({ from, to, limit }) => {
        expect(changeBetween(pageOf(OLD, from, limit), pageOf(OLD, to, limit))).toBeUndefined();
      }),
    );
  });

  it("says nothing on the first page, which has nothing above", () => {
    const first = pageOf(OLD, 0, 10);
    for (const now of [OLD.slice(2), ["new-1", ...OLD]]) {
      expect(changeBetween(first, pageOf(now, 0, 10))).toBeUndefined();
    }
  });

  const left = pageOf(OLD, 10, 10);
  const added = ["new-1", "new-2", ...OLD];

  it.each([
    ["the next page after additions", pageOf(added, 20, 10), { kind: "above", count: 2 }],
    ["the same page after additions", pageOf(added, 10, 10), { kind: "above", count: 2 }],
    ["the previous page after removals", pageOf(OLD.slice(2), 0, 10), { kind: "above", count: -2 }],
    [
      "the next page after removals",
      pageOf(OLD.slice(2), 20, 10),
      { kind: "total", count: -2, unseenOn: "previous" },
    ],
    [
      "the previous page after additions",
      pageOf(added, 0, 10),
      { kind: "total", count: 2, unseenOn: "next" },
    ],
    [
      "the next page after more additions than a page has rows",
      pageOf([...Array.from({ length: 30 }, (_, index) => `new-${index}`), ...OLD], 20, 10),
      { kind: "total", count: 30, unseenOn: "previous" },
    ],
    ["a page far away", pageOf(added, 30, 10), undefined],
    ["the first page, which shows all that is above", pageOf(added, 0, 20), undefined],
  ])("on %s", (_, reached, change) => {
    expect(changeBetween(left, reached)).toEqual(change);
  });

  it("identifies no row by a key that is missing or repeated", () => {
    const twice = { offset: 0, keys: ["a", "a", undefined], total: 6 };
    const next = { offset: 3, keys: ["a", undefined, "b"], total: 6 };
    expect(changeBetween(twice, next)).toBeUndefined();
    expect(areFromDifferentResults(twice, next)).toBe(false);
  });
});

describe("areFromDifferentResults", () => {
  it("accepts all pages of one result, of any size", () => {
    const page = fc.tuple(fc.nat(45), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(page, page, (one, other) => {
        expect(areFromDifferentResults(pageOf(OLD, ...one), pageOf(OLD, ...other))).toBe(false);
      }),
    );
  });

  const first = pageOf(OLD, 0, 10);
  const next = pageOf(OLD, 10, 10);

  it.each([
    ["the total differs", first, { ...next, total: 41 }],
    ["a row slid", first, { ...next, keys: ["old-9", ...next.keys.slice(0, 9)] }],
    ["the first row differs", first, { ...first, keys: ["new-1", ...first.keys.slice(1)] }],
  ])("tells them apart when %s", (_, one, other) => {
    expect(areFromDifferentResults(one, other)).toBe(true);
    expect(areFromDifferentResults(other, one)).toBe(true);
  });
});

it("reports nothing to someone who saw no rows", () => {
  const left = { offset: 200, keys: [], total: 120 };
  expect(changeBetween(left, { offset: 200, keys: [], total: 0 })).toBeUndefined();
});

describe("seamBetween", () => {
  it("tells every row that slid past the reader, also when as many were added as removed", () => {
    fc.assert(
      fc.property(editsOf("add", "remove"), turns, (edits, { from, to, limit }) => {
        fc.pre(from !== to);
        const now = edited(OLD, edits);
        const [left, reached] = [pageOf(OLD, from, limit), pageOf(now, to, limit)];
        const slid = OLD.some((key, was) => {
          const is = now.indexOf(key);
          if (to > from) return was >= to && is >= 0 && is < to;
          return was < from && is >= from;
        });
        const seam = seamBetween(left, reached);
        if (!slid || seam === undefined || changeBetween(left, reached) !== undefined) return;
        expect(now[seam.offset]).not.toBe(seam.key);
      }),
      { numRuns: 1000 },
    );
  });
});
