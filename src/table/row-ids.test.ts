import { expect, it } from "vitest";
import { readRow } from "../api/schema.ts";
import { rowIds } from "./row-ids.ts";

const rowsOf = (ids: readonly string[]) => ids.map((id) => readRow({ id, fqn: "" }));

it("tells rows apart whose ids are empty, repeat, or look like a count", () => {
  const rows = [...rowsOf(["", "a", "", "a", "1 a", "malformed"]), readRow(null), readRow(7)];
  expect(new Set(rowIds(rows)).size).toBe(rows.length);
});

it("keeps a row's id in another place", () => {
  const [a, b] = rowIds(rowsOf(["a", "b"]));
  expect(rowIds(rowsOf(["b", "c", "a"]))).toEqual([b, expect.anything(), a]);
});
