import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Row, readRow } from "../api/schema.ts";
import {
  countOnPage,
  isSelected,
  NO_SELECTION,
  type Selection,
  withPage,
  withRange,
  withVersions,
} from "./selection.ts";

function rowOf(id: number, fqn = `artifact:t/r/churn:${id}`): Row {
  return readRow({ id: `id-${id}`, fqn, manifest: { name: "churn", version: id } });
}

const PAGE = [rowOf(1), rowOf(2), readRow({ id: 3 }), rowOf(4), rowOf(5, "")];
const OTHER_PAGE = [rowOf(11), rowOf(12)];
const keysOf = (selection: Selection) => [...selection.keys()];

describe("selection", () => {
  it("keeps what a version is called, under what opens it", () => {
    const selection = withPage(NO_SELECTION, PAGE, true);
    expect(selection.get("artifact:t/r/churn:1")).toEqual({
      fqn: "artifact:t/r/churn:1",
      name: "churn",
      version: "1",
    });
    expect(keysOf(selection)).toContain("id:id-5");
  });

  it("takes a page without the rows that can't be read, and leaves other pages alone", () => {
    const both = withPage(withPage(NO_SELECTION, OTHER_PAGE, true), PAGE, true);
    expect(both.size).toBe(6);
    expect(countOnPage(both, PAGE)).toEqual({ selected: 4, selectable: 4 });
    expect(countOnPage(both, OTHER_PAGE)).toEqual({ selected: 2, selectable: 2 });
    expect(keysOf(withPage(both, PAGE, false))).toEqual([
      "artifact:t/r/churn:11",
      "artifact:t/r/churn:12",
    ]);
  });

  it("takes a range either way round", () => {
    const down = withRange(NO_SELECTION, PAGE, 1, 3, true);
    expect(keysOf(down)).toEqual(["artifact:t/r/churn:2", "artifact:t/r/churn:4"]);
    expect(keysOf(withRange(NO_SELECTION, PAGE, 3, 1, true))).toEqual(keysOf(down));
    expect(withRange(down, PAGE, 0, 4, false).size).toBe(0);
  });

  it("stays the same where nothing changes, and never changes in place", () => {
    const one = withRange(NO_SELECTION, PAGE, 0, 0, true);
    expect(withRange(one, PAGE, 0, 0, true)).toBe(one);
    expect(withVersions(one, [], false)).toBe(one);
    withPage(one, PAGE, true);
    expect(one.size).toBe(1);
    expect(NO_SELECTION.size).toBe(0);
  });

  it("holds exactly the rows last chosen, after any ranges", () => {
    const place = fc.nat({ max: PAGE.length - 1 });
    const step = fc.tuple(place, place, fc.boolean());
    fc.assert(
      fc.property(fc.array(step), (steps) => {
        let selection = NO_SELECTION;
        const expected = PAGE.map(() => false);
        for (const [from, to, selected] of steps) {
          selection = withRange(selection, PAGE, from, to, selected);
          for (let n = Math.min(from, to); n <= Math.max(from, to); n += 1) {
            expected[n] = selected && PAGE[n]?.kind === "version";
          }
        }
        expect(PAGE.map((row) => isSelected(selection, row))).toEqual(expected);
      }),
    );
  });
});
