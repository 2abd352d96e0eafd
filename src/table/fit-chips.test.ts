import { expect, test } from "vitest";
import { fittingCount } from "./fit-chips.ts";

test("all chips show where they fit, without room for +N", () => {
  expect(fittingCount([40, 40, 40], 3, 128)).toBe(3);
  expect(fittingCount([40], 1, 40)).toBe(1);
});

test("as many chips show as fit whole beside +N", () => {
  expect(fittingCount([40, 40, 40], 3, 127)).toBe(2);
  expect(fittingCount([40, 40, 40], 3, 113)).toBe(1);
  // Two digits need more room than one.
  expect(fittingCount([40, 40, 40], 11, 114)).toBe(2);
  expect(fittingCount([40, 40, 40], 12, 114)).toBe(1);
  // The chips after those that may be shown count as well.
  expect(fittingCount([40, 40, 40], 20, 500)).toBe(3);
});

test("the first chip shows even if it doesn’t fit", () => {
  expect(fittingCount([400, 20], 2, 120)).toBe(1);
  expect(fittingCount([400], 1, 120)).toBe(1);
});
