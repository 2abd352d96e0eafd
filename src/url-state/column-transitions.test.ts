import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  clampColumnWidth,
  inShownOrder,
  withMoved,
  withPinned,
  withShown,
  withWidth,
} from "./column-transitions.ts";
import {
  COLUMN_IDS,
  COLUMN_LABELS,
  type ColumnChoice,
  readColumns,
  writeColumns,
} from "./columns.ts";

const columnsOf = (text: string) => readColumns(text).columns ?? [];
const moved = (text: string, id: "name" | "tags" | "step", to: number) =>
  writeColumns(withMoved(columnsOf(text), id, to));

const choices: fc.Arbitrary<readonly ColumnChoice[]> = fc
  .uniqueArray(
    fc.record(
      { id: fc.constantFrom(...COLUMN_IDS), pinned: fc.constant(true as const) },
      { requiredKeys: ["id"] },
    ),
    { minLength: 1, selector: ({ id }) => id },
  )
  .map((columns) => columnsOf(writeColumns(columns)));
const id = fc.constantFrom(...COLUMN_IDS);

describe("the order in which columns stand", () => {
  it("has the pinned ones first, each group as it was", () => {
    expect(writeColumns(inShownOrder(columnsOf("step,!tags,type,!name")))).toBe(
      "!tags,!name,step,type",
    );
  });

  it("moves a column within its group, and no further", () => {
    expect(moved("!name,type,tags,step", "step", 1)).toBe("!name,step,type,tags");
    expect(moved("!name,type,tags,step", "tags", 0)).toBe("!name,tags,type,step");
    expect(moved("!name,type,tags,step", "tags", 9)).toBe("!name,type,step,tags");
    expect(moved("!name,!tags,step", "name", 2)).toBe("!tags,!name,step");
  });

  it("never loses or doubles a column, wherever it moves", () => {
    fc.assert(
      fc.property(choices, id, fc.integer(), (columns, id, to) => {
        const after = withMoved(columns, id, to);
        expect(new Set(after)).toEqual(new Set(columns));
        expect(after).toHaveLength(columns.length);
        expect(after.findIndex((column) => column.id === id)).toBe(
          inShownOrder(after).findIndex((column) => column.id === id),
        );
      }),
    );
  });
});

describe("showing, pinning and sizing", () => {
  it("shows a column last, hides any but the name", () => {
    const columns = columnsOf("!name,type");
    expect(writeColumns(withShown(columns, "step", true))).toBe("!name,type,step");
    expect(withShown(columns, "type", true)).toBe(columns);
    expect(writeColumns(withShown(columns, "type", false))).toBe("!name");
    expect(withShown(columns, "name", false)).toBe(columns);
  });

  it("pins as the last of the pinned, and lets go as the first of the others", () => {
    const columns = columnsOf("!name,type,step");
    expect(writeColumns(withPinned(columns, "step", true))).toBe("!name,!step,type");
    expect(writeColumns(withPinned(columns, "name", false))).toBe("name,type,step");
  });

  it("keeps widths within what an address holds", () => {
    const columns = columnsOf("!name,type");
    expect(writeColumns(withWidth(columns, "type", 120.4))).toBe("!name,type~120");
    expect(writeColumns(withWidth(columns, "type", 3))).toBe("!name,type~48");
    expect(writeColumns(withWidth(withWidth(columns, "type", 90), "type", undefined))).toBe(
      "!name,type",
    );
    expect(clampColumnWidth(1e6)).toBe(999);
  });

  it("makes only columns that read back from the address", () => {
    fc.assert(
      fc.property(choices, id, fc.double({ noNaN: true }), (columns, id, width) => {
        const after = withPinned(withWidth(withShown(columns, id, true), id, width), id, true);
        expect(columnsOf(writeColumns(after))).toEqual(after);
      }),
    );
  });
});

it("every column has a name of its own", () => {
  expect(new Set(Object.values(COLUMN_LABELS)).size).toBe(COLUMN_IDS.length);
});
