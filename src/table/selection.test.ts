import { describe, expect, it } from "vitest";
import type { Row } from "../api/schema.ts";
import { rowFrom } from "../api/test-row.ts";
import {
  fqnsOf,
  NO_SELECTION,
  rowSelectionOf,
  type Selection,
  withPage,
  withRowSelection,
} from "./selection.ts";
import { rowIds } from "./table-state.ts";

function rowOf(id: number, fqn = `artifact:t/r/churn:${id}`): Row {
  return rowFrom({ id: `id-${id}`, fqn, manifest: { name: "churn", version: id } });
}

const PAGE = [rowOf(1), rowOf(2), rowFrom({ id: 3 }), rowOf(4), rowOf(5, "")];
const OTHER_PAGE = [rowOf(11), rowOf(12)];
const keysOf = (selection: Selection) => [...selection.keys()];

describe("selection", () => {
  it("has the FQN of each version, under its value of open", () => {
    const selection = withPage(NO_SELECTION, PAGE, true);
    const fqns = ["artifact:t/r/churn:1", "artifact:t/r/churn:2", "artifact:t/r/churn:4"];
    expect(keysOf(selection)).toEqual([...fqns, "id:id-5"]);
    expect(fqnsOf(selection)).toEqual(fqns);
  });

  it("selects a page without its malformed rows, and leaves other pages unchanged", () => {
    const both = withPage(withPage(NO_SELECTION, OTHER_PAGE, true), PAGE, true);
    expect(both.size).toBe(6);
    expect(Object.keys(rowSelectionOf(both, PAGE, rowIds(PAGE)))).toHaveLength(4);
    expect(Object.keys(rowSelectionOf(both, OTHER_PAGE, rowIds(OTHER_PAGE)))).toHaveLength(2);
    expect(keysOf(withPage(both, PAGE, false))).toEqual([
      "artifact:t/r/churn:11",
      "artifact:t/r/churn:12",
    ]);
  });

  it("stays the same if nothing changes, and is never mutated", () => {
    const one = withPage(NO_SELECTION, PAGE.slice(0, 1), true);
    expect(withPage(one, PAGE.slice(0, 1), true)).toBe(one);
    expect(withPage(one, [], false)).toBe(one);
    withPage(one, PAGE, true);
    expect(one.size).toBe(1);
    expect(NO_SELECTION.size).toBe(0);
  });

  it("deselects a version that is on the page twice through either of its rows", () => {
    const rows = [rowOf(1), rowOf(2), rowOf(1)];
    const ids = rowIds(rows);
    const all = withPage(NO_SELECTION, rows, true);
    const after = withRowSelection(all, rows, ids, ({ [ids[2] ?? ""]: _, ...others }) => others);
    expect(keysOf(after)).toEqual(["artifact:t/r/churn:2"]);
  });
});
