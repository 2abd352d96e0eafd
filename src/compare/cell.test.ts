import { describe, expect, it } from "vitest";
import { bestOf } from "./best.ts";
import { type CellContext, cellOf, distinctText } from "./cell.ts";
import { directionOfRow } from "./row-direction.ts";
import { rowOf, rowsOf } from "./test-versions.ts";

const LOWER: CellContext = { baseline: 0, direction: "lower" };
const HIGHER: CellContext = { baseline: 0, direction: "higher" };

describe("a number beside the baseline's", () => {
  const changeOf = (base: string, other: string, context = HIGHER) => {
    const { delta, percent, verdict } = cellOf(rowOf(base, other), 1, context);
    return [delta, percent, verdict];
  };

  it.each([
    ["0.9012", "0.9137", "+0.0125", "+1.4%", "better"],
    ["0.9012", "0.8721", "−0.0291", "−3.2%", "worse"],
    ["9007199254740992", "9007199254740993", "+1", "≈0%", "better"],
    ["0.1", "0.3", "+0.2", "+200.0%", "better"],
    ["0", "2", "+2", undefined, "better"],
    ["1e-400", "1e400", "≈+1e400", "×1.0e800", "better"],
  ])("%s, %s", (base, other, ...expected) => {
    expect(changeOf(base, other)).toEqual(expected);
  });

  it("less is better where that is the direction; without one there is no verdict", () => {
    expect(changeOf("2", "1", LOWER)[2]).toBe("better");
    expect(changeOf("1", "2", LOWER)[2]).toBe("worse");
    expect(changeOf("1", "2", { baseline: 0, direction: undefined })).toEqual([
      "+1",
      "+100.0%",
      undefined,
    ]);
  });

  it.each([
    ["NaN", "1"],
    ["1", "NaN"],
    ["1", "1.0"],
    ["1", '"2"'],
    ["null", "2"],
  ])("%s, %s have no difference", (base, other) => {
    expect(changeOf(base, other)).toEqual([undefined, undefined, undefined]);
  });

  it("an infinite number has no delta, but is better or worse", () => {
    expect(changeOf("1", "Infinity")).toEqual([undefined, undefined, "better"]);
    expect(changeOf("-Infinity", "1", LOWER)).toEqual([undefined, undefined, "worse"]);
  });

  it("a version or a baseline that has no value has no difference", () => {
    const [row] = rowsOf('{"a":1}', "{}");
    if (row === undefined) throw new Error("There is no row");
    expect(cellOf(row, 1, HIGHER)).toEqual({ kind: "missing", text: "", isBest: false });
    expect(cellOf(row, 0, { ...HIGHER, baseline: 1 })).not.toHaveProperty("delta");
    expect(cellOf(row, 0, { ...HIGHER, baseline: 7 })).not.toHaveProperty("delta");
  });
});

it.each([
  ["1.50", "number", "1.50"],
  ["NaN", "number", "NaN"],
  ["null", "null", "null"],
  ["true", "boolean", "true"],
  ['"a\\u0062"', "text", "ab"],
  ['[1, "b"]', "json", '[1,"b"]'],
  ["{}", "json", "{}"],
])("%s is shown as %s: %s", (json, kind, text) => {
  expect(cellOf(rowOf(json), 0, LOWER)).toEqual({ kind, text, isBest: false });
});

describe("the best numbers", () => {
  it.each([
    [["1", "3", "2"], [1]],
    [
      ["3.0", "3", "2"],
      [0, 1],
    ],
    [["NaN", "1", "0", "Infinity"], [1]],
    [["1", "null", "2"], [2]],
    [["1", "1.0"], []],
    [["1", '"2"'], []],
    [["NaN", "null"], []],
  ])("of %j are at %j", (values, expected) => {
    expect(bestOf(rowOf(...values), "higher")).toEqual(expected);
  });

  it("are the lowest where less is better, and unknown without a direction", () => {
    const row = rowOf("1", "3", "2");
    expect(bestOf(row, "lower")).toEqual([0]);
    expect(bestOf(row, undefined)).toEqual([]);
    expect([0, 1].map((index) => cellOf(row, index, LOWER).isBest)).toEqual([true, false]);
  });
});

describe("the direction of a row", () => {
  const directionIn = (metadata: string, chosen: readonly (readonly [string, "lower"])[] = []) => {
    const [row] = rowsOf(metadata, metadata).slice(-1);
    return row && directionOfRow(row, new Map(chosen));
  };

  it("is the chosen one, or known by its name", () => {
    expect(directionIn('{"eval":{"auc":1}}')).toBe("higher");
    expect(directionIn('{"eval":{"auc":1}}', [["eval.auc", "lower"]])).toBe("lower");
    expect(directionIn('{"layers":[{"name":"a","loss":1}]}')).toBe("lower");
    expect(directionIn('{"units":1}')).toBeUndefined();
  });

  it("is unknown for a row without numbers to compare", () => {
    expect(directionIn('{"auc":"high"}', [["auc", "lower"]])).toBeUndefined();
  });
});

describe("a text is in quotes where it would look like another value", () => {
  it.each([
    ['"1"', "1", '"1"'],
    ['"1.0"', "1", '"1.0"'],
    ['"true"', "false", '"true"'],
    ['"null"', "null", '"null"'],
    ['""', '"a"', '""'],
    ['"1"', '"2"', "1"],
    ['"a"', "1", "a"],
    ["1", '"1"', "1"],
  ])("%s beside %s", (one, other, expected) => {
    expect(distinctText(rowOf(one, other), 0)).toBe(expected);
  });
});
