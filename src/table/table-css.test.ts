import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_COLUMNS, readColumns, type SortChoice } from "../url-state/column-choices.ts";
import { COLUMN_IDS } from "../url-state/columns.ts";
import { tableCss, type WidthPreview } from "./table-css.ts";

const columnsFor = (text: string) => readColumns(text).columns ?? [];

/** The numbers in the rules: of the table, its columns and its pinned columns, in CSS pixels. */
function layoutOf(css: string) {
  const numberIn = (pattern: RegExp) => Number(pattern.exec(css)?.[1]);
  const all = (pattern: RegExp) => [...css.matchAll(pattern)].map((match) => match[1] ?? "");
  return {
    minWidth: numberIn(/min-width:(\d+)px/),
    pinned: numberIn(/scroll-padding-left:(\d+)px/),
    widths: all(/col:nth-child\(\d+\)\{width:([^}]*)\}/g),
    starts: all(/\{left:(\d+)px\}/g).map(Number),
    numeric: all(/nth-child\((\d+)\):not\(\[colspan\]\)\{text-align/g).map(Number),
  };
}

const of = (text: string, sort?: SortChoice, preview?: WidthPreview) =>
  layoutOf(tableCss(columnsFor(text), sort, preview));

describe("tableCss", () => {
  it("gives the name the remaining width, unless it was resized", () => {
    expect(of("!name,step")).toEqual({
      minWidth: 40 + 192 + 68,
      pinned: 40 + 192,
      widths: ["clamp(192px,100cqw - 108px,360px)", "68px"],
      starts: [40],
      numeric: [3],
    });
    expect(of("!name~300,step")).toMatchObject({
      minWidth: 40 + 300 + 68,
      widths: ["300px", "68px"],
    });
  });

  it("puts pinned columns first, each at the end of the one before it", () => {
    expect(of("step,!version~80,!name,type")).toMatchObject({
      widths: ["80px", "clamp(192px,100cqw - 252px,360px)", "68px", "64px"],
      starts: [40, 120],
    });
  });

  it("fixes the name's width if pinned columns follow it", () => {
    expect(of("!name,!version")).toMatchObject({ widths: ["240px", "64px"], starts: [40, 280] });
  });

  it("takes the width that a sorted header needs from the name, if that is flexible", () => {
    const sort = { id: "version", descending: false } as const;
    const { minWidth } = of("!version,!name,step");
    expect(of("!version,!name,step", sort)).toMatchObject({ minWidth, starts: [40, 40 + 112] });
    expect(of("!name~300,version", sort).minWidth).toBe(40 + 300 + 112);
    expect(of("!name,version~50", sort)).toEqual(of("!name,version~50"));
  });

  it("previews a width while a column’s edge is dragged", () => {
    expect(of("!name,type", undefined, { id: "type", width: 90 }).widths[1]).toBe("90px");
    expect(of("!name,type", undefined, { id: "name", width: 90 }).widths[0]).toBe("90px");
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
        const { minWidth, pinned, widths, starts } = layoutOf(tableCss(columns));
        let left = 40;
        for (const [index, width] of widths.entries()) {
          if (index < starts.length) expect(starts[index]).toBe(left);
          left += Number(/\d+/.exec(width)?.[0]);
          if (index === starts.length - 1) expect(pinned).toBe(left);
        }
        expect(minWidth).toBe(left);
      }),
    );
  });

  it("fits the default columns beside the filters at 1440 pixels", () => {
    const { minWidth, pinned } = layoutOf(tableCss(DEFAULT_COLUMNS));
    expect(minWidth).toBeLessThanOrEqual(1440 - 232);
    expect(pinned).toBe(232);
  });
});
