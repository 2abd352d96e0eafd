import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Row, readRow } from "../api/schema.ts";
import { COLUMN_IDS } from "../url-state/columns.ts";
import { instantKey, numberKey, type SortKey } from "./sort-keys.ts";
import { compareKeys, nextSort, sortRows } from "./sort-rows.ts";

function rowOf(id: string, manifest: object, fields: object = {}): Row {
  return readRow({ id, fqn: `artifact:t/r/${id}`, manifest, ...fields });
}

const MALFORMED = readRow({ id: 1 });

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => (row.kind === "version" ? row.version.id : "malformed"));
}

const key: fc.Arbitrary<SortKey> = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.bigInt(),
  fc.constant(undefined),
);

describe("the order of keys", () => {
  it("is total: of any two one comes first or they tie, and it never goes in a circle", () => {
    fc.assert(
      fc.property(key, key, key, fc.boolean(), (a, b, c, descending) => {
        const [ab, ba] = [compareKeys(a, b, descending), compareKeys(b, a, descending)];
        expect(Math.sign(ab) + Math.sign(ba)).toBe(0);
        expect(compareKeys(a, a, descending)).toBe(0);
        if (ab <= 0 && compareKeys(b, c, descending) <= 0) {
          expect(compareKeys(a, c, descending)).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it("has absent keys last, whichever way it runs", () => {
    fc.assert(
      fc.property(key, fc.boolean(), (a, descending) => {
        if (a !== undefined) expect(compareKeys(a, undefined, descending)).toBeLessThan(0);
      }),
    );
  });

  it("turns round for all that is there", () => {
    fc.assert(
      fc.property(key, key, (a, b) => {
        if (a === undefined || b === undefined) return;
        expect(Math.sign(compareKeys(a, b, true))).toBe(Math.sign(compareKeys(b, a, false)));
      }),
    );
  });
});

describe("keys", () => {
  it("tell apart integers that doubles cannot", () => {
    expect(compareKeys(numberKey("9007199254740993"), numberKey("9007199254740992"), false)).toBe(
      1,
    );
    expect(compareKeys(numberKey("10"), numberKey("9.5"), false)).toBe(1);
    expect(compareKeys(numberKey("latest"), numberKey("99"), false)).toBe(1);
    expect(numberKey(undefined)).toBeUndefined();
  });

  it("are instants, whatever the offset and however fine the fraction", () => {
    const order = (a: string, b: string) => compareKeys(instantKey(a), instantKey(b), false);
    expect(order("2026-03-14T10:00:00+02:00", "2026-03-14T08:00:01Z")).toBe(-1);
    expect(order("2026-03-14T08:00:00.5897931Z", "2026-03-14T08:00:00.5897930+00:00")).toBe(1);
    expect(order("2026-03-14 08:00:00", "2026-03-14T08:00:00Z")).toBe(0);
    expect(instantKey("yesterday")).toBe("yesterday");
    expect(instantKey("2026-13-45T00:00:00Z")).toBe("2026-13-45T00:00:00Z");
  });
});

describe("sortRows", () => {
  const rows = [
    rowOf("a", { step: 10, name: "v10" }),
    MALFORMED,
    rowOf("b", { name: "v2" }),
    rowOf("c", { step: "9", name: "v10" }),
    rowOf("d", { step: 10, name: "V3" }),
  ];

  it("sorts numbers as numbers, absent after them, unreadable rows at the end", () => {
    expect(idsOf(sortRows(rows, { id: "step", descending: false }))).toEqual(
      ["c", "a", "d", "b", "malformed"], // a before d: as they came
    );
    expect(idsOf(sortRows(rows, { id: "step", descending: true }))).toEqual(
      ["a", "d", "c", "b", "malformed"], // still a before d
    );
  });

  it("sorts the numbers in texts as numbers, whatever the case", () => {
    expect(idsOf(sortRows(rows, { id: "name", descending: false }))).toEqual([
      "b",
      "d",
      "a",
      "c",
      "malformed",
    ]);
  });

  it("leaves the rows alone without a choice", () => {
    expect(sortRows(rows, undefined)).toBe(rows);
  });

  it("keeps every row, and equal ones in their order, by any column", () => {
    const step = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
    fc.assert(
      fc.property(
        fc.array(step, { maxLength: 30 }),
        fc.constantFrom(...COLUMN_IDS),
        fc.boolean(),
        (steps, id, descending) => {
          const given = steps.map((step, index) => rowOf(`r${index}`, { step }));
          const sorted = sortRows(given, { id, descending });
          expect(new Set(sorted)).toEqual(new Set(given));
          if (id !== "step") return;
          const places = sorted.map((row) => given.indexOf(row));
          for (const [n, place] of places.entries()) {
            const before = places[n - 1];
            if (before !== undefined && steps[before] === steps[place]) {
              expect(before).toBeLessThan(place);
            }
          }
        },
      ),
    );
  });
});

it("a head leads from ascending to descending to the order they came in", () => {
  const first = nextSort({ id: "name", descending: true }, "step");
  expect(first).toEqual({ id: "step", descending: false });
  const second = nextSort(first, "step");
  expect(second).toEqual({ id: "step", descending: true });
  expect(nextSort(second, "step")).toBeUndefined();
});
