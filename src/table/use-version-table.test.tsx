// @vitest-environment happy-dom
import fc from "fast-check";
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import type { Row } from "../api/schema.ts";
import { COLUMN_IDS } from "../url-state/columns.ts";
import { ROWS, renderTable, type TestTableOptions, testRow } from "./test-table.tsx";
import type { VersionTableModel } from "./use-version-table.ts";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

function idsOf(rows: readonly Row[]): string[] {
  return rows.map((row) => (row.kind === "version" ? row.version.id : "malformed"));
}

describe("the rows shown", () => {
  const shownIds = (options: TestTableOptions) => {
    const { model, unmount } = renderTable(options);
    const ids = idsOf(model().shownRows);
    unmount();
    return ids;
  };

  it("have the order of the response without a sort", () => {
    expect(shownIds({})).toEqual(["a", "malformed", "b", "c", "d"]);
  });

  it("sort numbers as numbers, then absent values, then malformed rows", () => {
    expect(shownIds({ sort: { id: "step", descending: false } })).toEqual([
      ...["c", "a", "d"], // a before d: the order of the response
      ...["b", "malformed"],
    ]);
    expect(shownIds({ sort: { id: "step", descending: true } })).toEqual([
      ...["a", "d", "c"], // still a before d
      ...["b", "malformed"],
    ]);
  });

  it("sort exact integers exactly", () => {
    const rows = ["9007199254740993", "9007199254740992"].map((step) => testRow(step, { step }));
    expect(shownIds({ rows, sort: { id: "step", descending: false } })).toEqual([
      "9007199254740992",
      "9007199254740993",
    ]);
  });

  it("sort numbers in text as numbers, in any case", () => {
    const sorted = ["b", "d", "a", "c", "malformed"];
    expect(shownIds({ sort: { id: "name", descending: false } })).toEqual(sorted);
  });

  it("keep every row, and equal rows in their order, by any column", () => {
    const step = fc.option(fc.integer({ min: 0, max: 2 }), { nil: null });
    const steps = fc.array(step, { maxLength: 30 });
    fc.assert(
      fc.property(steps, fc.constantFrom(...COLUMN_IDS), fc.boolean(), (values, id, descending) => {
        const rows = values.map((value, index) => testRow(`r${index}`, { step: value }));
        const indexes = shownIds({ rows, sort: { id, descending } }).map((row) =>
          Number(row.slice(1)),
        );
        expect(new Set(indexes)).toEqual(new Set(rows.keys()));
        for (const [position, index] of indexes.entries()) {
          const before = indexes[position - 1];
          const isTie = id === "step" && before !== undefined && values[before] === values[index];
          if (isTie) expect(before).toBeLessThan(index);
        }
      }),
    );
  });
});

it("a header cycles from ascending to descending to the original order", () => {
  const { now, table } = renderTable({ sort: { id: "name", descending: true } });
  const toggle = () => act(() => table().getColumn("step")?.toggleSorting());
  toggle();
  expect(now.sort).toEqual({ id: "step", descending: false });
  toggle();
  expect(now.sort).toEqual({ id: "step", descending: true });
  toggle();
  expect(now.sort).toBeUndefined();
});

describe("selection", () => {
  const versions = ROWS.filter((row) => row.kind === "version").map(({ version }) => version.fqn);

  /** Clicks a row's checkbox, as React reports it. */
  function click(
    table: VersionTableModel["table"],
    index: number,
    checked: boolean,
    shiftKey = false,
  ) {
    const event = { target: { checked }, nativeEvent: { shiftKey } };
    act(() => table.getRowModel().rows[index]?.getToggleSelectedHandler()(event));
  }

  it("selects the page without malformed rows, and deselects it", () => {
    const { now, table } = renderTable();
    act(() => table().toggleAllPageRowsSelected(true));
    expect(now.selected).toEqual(versions);
    expect(table().getIsAllPageRowsSelected()).toBe(true);
    act(() => table().toggleAllPageRowsSelected(false));
    expect(now.selected).toEqual([]);
  });

  it("selects a range in either direction, in the shown order", () => {
    const down = { id: "step", descending: false } as const;
    for (const [first, last] of [
      [0, 3],
      [3, 0],
    ] as const) {
      const { now, table } = renderTable({ sort: down });
      click(table(), first, true);
      click(table(), last, true, true);
      expect(new Set(now.selected)).toEqual(new Set(versions));
      click(table(), first, false, true);
      expect(now.selected).toEqual([]);
    }
  });
});
