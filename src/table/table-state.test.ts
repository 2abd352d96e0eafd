import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rowFrom } from "../api/test-row.ts";
import { type ColumnChoice, readColumns, writeColumns } from "../url-state/column-choices.ts";
import type { ColumnId } from "../url-state/columns.ts";
import { anyColumn, anyColumnChoice } from "../url-state/test-states.ts";
import { withMoved } from "./move-column.ts";
import { choicesOf, columnStateOf, rowIds, sortingOf, sortOf } from "./table-state.ts";

const choicesFor = (text: string) => readColumns(text).columns ?? [];
const stateFor = (text: string) => columnStateOf(choicesFor(text));
const textOf = (state: Parameters<typeof choicesOf>[0]) => writeColumns(choicesOf(state));
const moved = (text: string, id: ColumnId, to: number) => textOf(withMoved(stateFor(text), id, to));

const anyChoices: fc.Arbitrary<readonly ColumnChoice[]> = fc
  .uniqueArray(anyColumnChoice, { minLength: 1, selector: ({ id }) => id })
  .map((columns) => choicesFor(writeColumns(columns)));

describe("column state", () => {
  it("converts columns to table state and back, the pinned ones first", () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const after = choicesOf(columnStateOf(choices));
        expect(after).toEqual([
          ...choices.filter(({ pinned }) => pinned),
          ...choices.filter(({ pinned }) => !pinned),
        ]);
        expect(choicesFor(writeColumns(after))).toEqual(after);
      }),
    );
  });

  it("shows a column last and forgets the width of a hidden column", () => {
    const state = stateFor("!name,!type~80");
    const show = { ...state.columnVisibility, step: true };
    expect(textOf({ ...state, columnVisibility: show })).toBe("!name,!type~80,step");
    const hide = { ...state.columnVisibility, type: false };
    expect(textOf({ ...state, columnVisibility: hide })).toBe("!name");
  });

  it("keeps the shown order when a column is unpinned", () => {
    const state = stateFor("type,!name,!step");
    expect(textOf({ ...state, columnPinning: { start: ["name"], end: [] } })).toBe(
      "!name,step,type",
    );
  });

  it("clamps widths to what the URL can hold", () => {
    const widthIn = (width: number) =>
      textOf({ ...stateFor("!name,type"), columnSizing: { type: width } });
    expect(widthIn(120.4)).toBe("!name,type~120");
    expect(widthIn(3)).toBe("!name,type~48");
    expect(widthIn(1e6)).toBe("!name,type~999");
  });
});

describe("moving a column", () => {
  it("moves it within its group only", () => {
    expect(moved("!name,type,tags,step", "step", 1)).toBe("!name,step,type,tags");
    expect(moved("!name,type,tags,step", "tags", 0)).toBe("!name,tags,type,step");
    expect(moved("!name,type,tags,step", "tags", 9)).toBe("!name,type,step,tags");
    expect(moved("!name,!tags,step", "name", 2)).toBe("!tags,!name,step");
  });

  it("never loses or repeats a column, wherever it moves", () => {
    fc.assert(
      fc.property(anyChoices, fc.nat(), fc.integer(), (choices, nth, to) => {
        const id = choices[nth % choices.length]?.id ?? "name";
        const after = choicesOf(withMoved(columnStateOf(choices), id, to));
        expect(after).toHaveLength(choices.length);
        expect(after).toEqual(expect.arrayContaining([...choices]));
        const start = after.filter(({ pinned }) => pinned);
        expect(after.slice(0, start.length)).toEqual(start);
      }),
    );
  });
});

it("converts the sort to table state and back", () => {
  expect(sortOf(sortingOf(undefined))).toBeUndefined();
  fc.assert(
    fc.property(anyColumn, fc.boolean(), (id, descending) => {
      expect(sortOf(sortingOf({ id, descending }))).toEqual({ id, descending });
    }),
  );
});

describe("row IDs", () => {
  const rowsOf = (ids: readonly string[]) => ids.map((id) => rowFrom({ id, fqn: "" }));

  it("distinguish rows whose own IDs are empty, repeated, or look like a count", () => {
    const rows = [...rowsOf(["", "a", "", "a", "1 a", "malformed"]), rowFrom(null), rowFrom(7)];
    expect(new Set(rowIds(rows)).size).toBe(rows.length);
  });

  it("stay with their rows when the order changes", () => {
    const [a, b] = rowIds(rowsOf(["a", "b"]));
    expect(rowIds(rowsOf(["b", "c", "a"]))).toEqual([b, expect.anything(), a]);
  });
});
