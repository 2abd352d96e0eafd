// @vitest-environment happy-dom
import fc from "fast-check";
import { act } from "react";
import { describe, expect, it, vi } from "vitest";
import { readColumns, type SortChoice } from "../url-state/column-choices.ts";
import { COLUMN_IDS } from "../url-state/columns.ts";
import { moveColumn, resizeColumn } from "./column-commands.ts";
import { isNameFlexible, pinnedWidth, shownColumns, tableStyle } from "./table-layout.tsx";
import { renderTable } from "./test-table.tsx";

vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true);

const columnsFor = (text: string) => readColumns(text).columns ?? [];

describe("columns", () => {
  it("shows a column last and hides any but the name", () => {
    const { now, table } = renderTable({ columns: columnsFor("!name,type") });
    act(() => table().getColumn("step")?.toggleVisibility(true));
    expect(now.columns).toBe("!name,type,step");
    act(() => table().getColumn("type")?.toggleVisibility(false));
    expect(now.columns).toBe("!name,step");
    act(() => table().getColumn("name")?.toggleVisibility(false));
    expect(now.columns).toBe("!name,step");
  });

  it("pins a column after the pinned ones and unpins it before the others", () => {
    const { now, table } = renderTable({ columns: columnsFor("!name,type,step") });
    act(() => table().getColumn("step")?.pin("start"));
    expect(now.columns).toBe("!name,!step,type");
    act(() => table().getColumn("name")?.pin(false));
    expect(now.columns).toBe("!step,name,type");
  });

  it("moves a column within the pinned columns or within the others", () => {
    const { now, table } = renderTable({ columns: columnsFor("!name,!version,type,step") });
    act(() => moveColumn(table(), "step", 0));
    expect(now.columns).toBe("!name,!version,step,type");
    act(() => moveColumn(table(), "version", 0));
    expect(now.columns).toBe("!version,!name,step,type");
  });

  it("previews a width without changing the URL, then sets or resets it", () => {
    const { now, table, model } = renderTable({ columns: columnsFor("!name,type") });
    act(() => model().onPreviewWidth("type", 90));
    expect(table().getColumn("type")?.getSize()).toBe(90);
    expect(now.columns).toBe("!name,type");
    act(() => resizeColumn(table(), "type", 100));
    expect(now.columns).toBe("!name,type~100");
    act(() => resizeColumn(table(), "type", undefined));
    expect(now.columns).toBe("!name,type");
    expect(table().getColumn("type")?.getSize()).toBe(64);
  });
});

describe("layout", () => {
  const layoutOf = (text: string) => {
    const { table } = renderTable({ columns: columnsFor(text) });
    const { minWidth, ...offsets } = tableStyle(table());
    const columns = shownColumns(table()).map(({ id }) => id);
    return { columns, minWidth, offsets, isFlexible: isNameFlexible(table()) };
  };

  it("gives the name the remaining width, unless it was resized", () => {
    expect(layoutOf("!name,step")).toEqual({
      columns: ["name", "step"],
      minWidth: 40 + 192 + 68,
      offsets: { "--start-name": "40px" },
      isFlexible: true,
    });
    expect(layoutOf("!name~300,step")).toMatchObject({
      isFlexible: false,
      minWidth: 40 + 300 + 68,
    });
  });

  it("puts pinned columns first, each at the end of the one before it", () => {
    expect(layoutOf("step,!version~80,!name,type")).toMatchObject({
      columns: ["version", "name", "step", "type"],
      offsets: { "--start-version": "40px", "--start-name": "120px" },
      isFlexible: true,
    });
  });

  it("fixes the name's width if pinned columns follow it", () => {
    expect(layoutOf("!name,!version")).toMatchObject({
      offsets: { "--start-name": "40px", "--start-version": "280px" },
      isFlexible: false,
    });
  });

  it("takes the width that a sorted header needs from the name, if that is flexible", () => {
    const of = (text: string, sort?: SortChoice) => {
      const { table } = renderTable({ columns: columnsFor(text), ...(sort && { sort }) });
      return tableStyle(table());
    };
    const sort = { id: "version", descending: false } as const;
    expect(of("!version,!name,step", sort)).toEqual({
      ...of("!version,!name,step"),
      "--start-name": `${40 + 112}px`,
    });
    expect(of("!name~300,version", sort).minWidth).toBe(40 + 300 + 112);
    expect(of("!name,version~50", sort)).toEqual(of("!name,version~50"));
  });

  it("leaves no gaps between pinned columns, and adds up to the minimum width", () => {
    const choice = fc.record(
      {
        id: fc.constantFrom(...COLUMN_IDS),
        pinned: fc.constant(true as const),
        width: fc.integer({ min: 48, max: 999 }),
      },
      { requiredKeys: ["id"] },
    );
    const choices = fc.uniqueArray(choice, { minLength: 1, selector: ({ id }) => id });
    fc.assert(
      fc.property(choices, (columns) => {
        const { table: current, unmount } = renderTable({ columns });
        const table = current();
        let left = 40;
        for (const { id, column } of shownColumns(table)) {
          if (column.getIsPinned() !== false) {
            expect(tableStyle(table)[`--start-${id}`]).toBe(`${left}px`);
          }
          left += column.getSize();
        }
        // A flexible name may get narrower than its default width.
        const slack = isNameFlexible(table) ? 240 - 192 : 0;
        expect(tableStyle(table).minWidth).toBe(left - slack);
        unmount();
      }),
      { numRuns: 30 },
    );
  });

  it("fits the default columns beside the filters at 1440 pixels", () => {
    const { table } = renderTable();
    expect(tableStyle(table()).minWidth).toBeLessThanOrEqual(1440 - 232);
    expect(pinnedWidth(table())).toBe(232);
  });
});
