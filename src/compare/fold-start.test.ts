import { expect, it } from "vitest";
import { foldableStart, shownPieces } from "./fold-start.ts";

const DATASET = "artifact:northwind/churn-prediction/churn-features:";

it("folds the start that texts share, up to a separator before the first difference", () => {
  const start = foldableStart(`${DATASET}12`, [`${DATASET}11`]);
  expect(`${DATASET}12`.slice(start)).toBe("/churn-features:12");
});

it("keeps short texts, and those that differ from the start", () => {
  expect(foldableStart("a/b/c", ["a/b/d"])).toBe(0);
  expect(foldableStart(`${DATASET}12`, [`x${DATASET}12`])).toBe(0);
  expect(foldableStart(`${DATASET}12`, [])).toBe(0);
});

it("never folds the whole of an equal text", () => {
  expect(foldableStart(DATASET, [DATASET])).toBeLessThan(DATASET.length);
});

it("cuts long differences, and folds only what is the same", () => {
  const long = "x".repeat(1000);
  const pieces = [
    { kind: "same", text: "a/b" },
    { kind: "in", text: long },
  ] as const;
  expect(shownPieces(pieces, 1).map(({ text }) => text.length)).toEqual([2, 398]);
  expect(shownPieces([{ kind: "in", text: "abc" }], 2)).toEqual([{ kind: "in", text: "abc" }]);
});

it("shows a long text instead of what it replaces as a whole, and both of short ones", () => {
  const replaced = (base: string, text: string) =>
    shownPieces(
      [
        { kind: "out", text: base },
        { kind: "in", text },
      ],
      0,
    ).map(({ kind }) => kind);
  expect(replaced("a".repeat(300), "new")).toEqual(["in"]);
  expect(replaced("false", "true")).toEqual(["out", "in"]);
});
