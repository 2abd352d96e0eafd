import fc from "fast-check";
import { expect, it } from "vitest";
import { COLUMN_IDS, DEFAULT_COLUMNS, readColumns } from "../url-state/columns.ts";
import { CHECK_WIDTH, layOut } from "./column-layout.ts";

const of = (text: string) => layOut(readColumns(text).columns ?? []);

it("lets the name take what the others leave, unless it has a width of its own", () => {
  expect(layOut(DEFAULT_COLUMNS)).toMatchObject({ isFilled: false });
  expect(of("!name,step").columns).toEqual([
    { id: "name", width: undefined, left: CHECK_WIDTH },
    { id: "step", width: 68, left: undefined },
  ]);
  expect(of("!name~300,step")).toMatchObject({
    isFilled: true,
    least: CHECK_WIDTH + 300 + 68,
    covered: CHECK_WIDTH + 300,
  });
});

it("puts pinned columns first, each where the ones before it end", () => {
  expect(of("step,!version~80,!name,type").columns).toEqual([
    { id: "version", width: 80, left: 40 },
    { id: "name", width: undefined, left: 120 },
    { id: "step", width: 68, left: undefined },
    { id: "type", width: 64, left: undefined },
  ]);
});

it("fixes the name's width where pinned columns follow it", () => {
  const { columns, isFilled } = of("!name,!version");
  expect(isFilled).toBe(true);
  expect(columns).toEqual([
    { id: "name", width: 240, left: 40 },
    { id: "version", width: 64, left: 280 },
  ]);
});

it("fits the default columns beside the filters at 1440", () => {
  expect(layOut(DEFAULT_COLUMNS).least).toBeLessThanOrEqual(1440 - 232);
});

it("leaves no gap between pinned columns, and nothing over", () => {
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
      const layout = layOut(columns);
      expect(layout.columns).toHaveLength(columns.length);
      let left = CHECK_WIDTH;
      for (const column of layout.columns) {
        if (column.left === undefined) continue;
        expect(column.left).toBe(left);
        left += column.width ?? 0;
      }
      const known = layout.columns.reduce((sum, { width = 0 }) => sum + width, CHECK_WIDTH);
      expect(layout.least).toBeGreaterThanOrEqual(known);
      if (layout.isFilled) expect(layout.least).toBe(known);
    }),
  );
});
