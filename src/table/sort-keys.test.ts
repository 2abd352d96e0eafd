import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKeys, instantKey, numberKey, type SortKey } from "./sort-keys.ts";

const key: fc.Arbitrary<SortKey> = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.bigInt(),
  fc.constant(undefined),
);

describe("the order of keys", () => {
  it("is total: any two keys are ordered or tie, and there are no cycles", () => {
    fc.assert(
      fc.property(key, key, key, (a, b, c) => {
        const [ab, ba] = [compareKeys(a, b), compareKeys(b, a)];
        expect(Math.sign(ab) + Math.sign(ba)).toBe(0);
        expect(compareKeys(a, a)).toBe(0);
        if (ab <= 0 && compareKeys(b, c) <= 0) expect(compareKeys(a, c)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("puts absent keys last", () => {
    fc.assert(
      fc.property(key, (a) => {
        if (a !== undefined) expect(compareKeys(a, undefined)).toBeLessThan(0);
      }),
    );
  });
});

describe("keys", () => {
  it("distinguish integers that are equal as doubles", () => {
    expect(compareKeys(numberKey("9007199254740993"), numberKey("9007199254740992"))).toBe(1);
    expect(compareKeys(numberKey("10"), numberKey("9.5"))).toBe(1);
    expect(compareKeys(numberKey("latest"), numberKey("99"))).toBe(1);
  });

  it("compare timestamps as instants, with any offset and precision", () => {
    const order = (a: string, b: string) => compareKeys(instantKey(a), instantKey(b));
    expect(order("2026-03-14T10:00:00+02:00", "2026-03-14T08:00:01Z")).toBe(-1);
    expect(order("2026-03-14T08:00:00.5897931Z", "2026-03-14T08:00:00.5897930+00:00")).toBe(1);
    expect(order("2026-03-14 08:00:00", "2026-03-14T08:00:00Z")).toBe(0);
    expect(instantKey("yesterday")).toBe("yesterday");
    expect(instantKey("2026-13-45T00:00:00Z")).toBe("2026-13-45T00:00:00Z");
  });
});
