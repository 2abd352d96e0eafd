import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareKeys, instantKey, numberKey, type SortKey } from "./sort-keys.ts";

const key: fc.Arbitrary<SortKey> = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.double().map((number) => numberKey(String(number))),
  fc.integer({ min: -3, max: 3 }).map((integer) => numberKey(String(integer))),
  fc.bigInt().map((integer) => numberKey(String(integer))),
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
    const order = (a: string, b: string) => compareKeys(numberKey(a), numberKey(b));
    expect(order("9007199254740993", "9007199254740992")).toBe(1);
    expect(order("12345678901234567890.5", "12345678901234567890")).toBe(1);
    expect(order("1.0", "1e0")).toBe(0);
    expect(order("10", "9.5")).toBe(1);
    expect(order("1e401", "1e400")).toBe(1);
    expect(order("latest", "99")).toBe(1);
    expect(order("NaN", "Infinity")).toBe(1);
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
