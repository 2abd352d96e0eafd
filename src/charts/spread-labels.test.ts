import fc from "fast-check";
import { expect, it } from "vitest";
import { spreadLabels } from "./spread-labels.ts";

it.each([
  [[], []],
  [[50], [50]],
  [
    [20, 80],
    [20, 80],
  ],
  [
    [50, 50, 50],
    [50, 64, 78],
  ],
  [
    [100, 98],
    [100, 86],
  ],
  [
    [-30, 130],
    [0, 100],
  ],
])("moves %j to %j", (ideal, placed) => {
  expect(spreadLabels(ideal, 14, [0, 100])).toEqual(placed);
});

it("keeps labels in order, apart, and between the ends", () => {
  const ideal = fc.array(fc.integer({ min: -50, max: 250 }), { maxLength: 15 });
  fc.assert(
    fc.property(ideal, (places) => {
      const placed = spreadLabels(places, 14, [0, 200]);
      const order = places
        .map((_, index) => index)
        .toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0));
      const inOrder = order.map((index) => placed[index] ?? 0);
      for (const [index, at] of inOrder.entries()) {
        expect(at).toBeGreaterThanOrEqual(-1e-9);
        expect(at).toBeLessThanOrEqual(200 + 1e-9);
        if (index > 0) expect(at - (inOrder[index - 1] ?? 0)).toBeGreaterThanOrEqual(14 - 1e-9);
      }
    }),
  );
});
