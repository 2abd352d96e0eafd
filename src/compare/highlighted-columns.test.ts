import { expect, it } from "vitest";
import type { ComparedColumn } from "./compared-column.ts";
import { highlightedColumns, MAX_COLORED, toggled } from "./highlighted-columns.ts";

function columnsOf(count: number): readonly ComparedColumn[] {
  return Array.from({ length: count }, (_, index) => ({
    reference: `v${index}`,
    state: { kind: "loading" },
    label: `${index}`,
    pointer: undefined,
    duplicateOf: undefined,
    style: index === 0 ? "baseline" : index % MAX_COLORED,
    isBaseline: index === 0,
  }));
}

it("up to six versions keep their styles", () => {
  const columns = columnsOf(MAX_COLORED);
  expect(highlightedColumns(columns, ["v1"])).toBe(columns);
});

it("of more, only the baseline and the chosen ones have a color", () => {
  const styles = highlightedColumns(columnsOf(7), ["v3", "v0", "gone"]).map(({ style }) => style);
  expect(styles.filter((style) => style === "muted")).toHaveLength(5);
  expect(styles[0]).toBe("baseline");
  expect(styles[3]).toBeTypeOf("number");
});

it("six at most are chosen, each with a separate style that stays", () => {
  const chosen = Array.from({ length: 9 }, (_, index) => `v${index + 1}`);
  const columns = highlightedColumns(columnsOf(20), chosen);
  const colored = columns.filter(({ highlight }) => highlight === "on");
  expect(new Set(colored.map(({ style }) => style)).size).toBe(MAX_COLORED);
  expect(columns[7]).toMatchObject({ style: "muted", highlight: "full" });
  const [first] = highlightedColumns(columnsOf(20), chosen.slice(0, 1)).slice(1);
  expect(colored[0]?.style).toBe(first?.style);
});

it("a version is chosen, and no longer", () => {
  expect(toggled(toggled(["v1"], "v2"), "v1")).toEqual(["v2"]);
});
