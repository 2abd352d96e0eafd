import fc from "fast-check";
import { expect, it, test } from "vitest";
import type { ChartMark } from "./chart-types.ts";
import { type PlacedMark, placeMarks } from "./mark-labels.ts";
import { anyPoints, LOSSES, lineChartOf, pointsOf } from "./test-charts.ts";
import { estimateWidth } from "./text-width.ts";

const KINDS = ["best", "last", "earliest"] as const;

function areaOf({ mark, label }: PlacedMark) {
  if (label === undefined) return [];
  const half = estimateWidth(mark.text) / 2;
  return [{ left: label.x - half, right: label.x + half, top: label.y - 7, bottom: label.y + 7 }];
}

test("three marks at one point each have their word", () => {
  const chart = lineChartOf(pointsOf("1", "2", "1.5"));
  const marks = KINDS.map(
    (kind): ChartMark => ({ key: "v3", series: 0, kind, text: `${kind} 1.5` }),
  );
  const placed = placeMarks(chart, marks);
  expect(placed.every(({ label }) => label !== undefined)).toBe(true);
});

test("a mark of a point that isn’t plotted is left out", () => {
  const chart = lineChartOf(pointsOf("1", "NaN"));
  const mark = { series: 0, kind: "last", text: "last NaN" } as const;
  expect(placeMarks(chart, [{ ...mark, key: "v2" }])).toEqual([]);
  expect(placeMarks(chart, [{ ...mark, key: "gone" }])).toEqual([]);
});

it("keeps words apart and within the chart", () => {
  const anyMarks = fc.array(
    fc.record({
      key: fc.nat({ max: 12 }).map((index) => `k${index}`),
      series: fc.nat({ max: 1 }),
      kind: fc.constantFrom(...KINDS),
      text: fc.string({ maxLength: 30 }),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(anyPoints, anyMarks, fc.integer({ min: 240, max: 900 }), (points, marks, width) => {
      const chart = lineChartOf(points, { series: LOSSES, width });
      const areas = placeMarks(chart, marks).flatMap(areaOf);
      areas.forEach((area, index) => {
        expect(Math.min(area.left, area.top)).toBeGreaterThanOrEqual(0);
        expect(area.right).toBeLessThanOrEqual(width);
        expect(area.bottom).toBeLessThanOrEqual(chart.box.bottom);
        for (const other of areas.slice(0, index)) {
          const isApart =
            area.right <= other.left ||
            other.right <= area.left ||
            area.bottom <= other.top ||
            other.bottom <= area.top;
          expect(isApart).toBe(true);
        }
      });
    }),
  );
});
