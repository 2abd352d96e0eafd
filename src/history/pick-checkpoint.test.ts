import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDecimal } from "../json/decimal.ts";
import { isWithin } from "./is-within.ts";
import { pickCheckpoint } from "./pick-checkpoint.ts";

const keys = (sources: readonly (string | undefined)[], direction: "higher" | "lower", tol = 1) => {
  const candidates = sources.map((source, index) => ({ key: `${index}`, source }));
  const { best, last, earliest, count } = pickCheckpoint(candidates, direction, tol);
  return { best: best?.key, last: last?.key, earliest: earliest?.key, count };
};

describe("the best", () => {
  it("is the lowest or the highest", () => {
    expect(keys(["0.5", "0.2447", "0.2459"], "lower")).toEqual({
      best: "1",
      last: "2",
      earliest: "1",
      count: 3,
    });
    expect(keys(["0.5", "0.2447", "0.2459"], "higher").best).toBe("0");
  });

  it("is the earliest of equal values, in any form", () => {
    expect(keys(["2", "1.0", "1", "1e0"], "lower").best).toBe("1");
    expect(keys(["0", "-0", "0.0"], "higher").best).toBe("0");
  });

  it("is never NaN, infinite or missing", () => {
    const odd = ["NaN", "Infinity", "-Infinity", undefined];
    expect(keys([...odd, "5", ...odd], "lower")).toEqual({
      best: "4",
      last: "8",
      earliest: "4",
      count: 1,
    });
    expect(keys([...odd, "5"], "higher").best).toBe("4");
    expect(keys(odd, "lower")).toEqual({
      best: undefined,
      last: "3",
      earliest: undefined,
      count: 0,
    });
    expect(keys([], "lower").last).toBeUndefined();
  });

  it("is not known without a direction", () => {
    const picks = pickCheckpoint([{ key: "a", source: "1" }], undefined, 1);
    expect(picks).toMatchObject({ best: undefined, earliest: undefined, count: 1 });
  });

  it("is told apart exactly", () => {
    expect(keys(["0.30000000000000001", "0.3", "9007199254740993"], "lower").best).toBe("1");
    expect(keys(["9007199254740992", "9007199254740993"], "higher").best).toBe("1");
  });
});

describe("the earliest within a tolerance", () => {
  it("may be before the best", () => {
    expect(keys(["0.3", "0.247", "0.2453", "0.2447"], "lower", 1).earliest).toBe("1");
    expect(keys(["0.3", "0.2472", "0.2453", "0.2447"], "lower", 1).earliest).toBe("2");
    expect(keys(["98.9", "99", "100"], "higher", 1).earliest).toBe("1");
  });

  it("is measured by the size of a negative best", () => {
    expect(keys(["-99", "-98.9", "-100"], "lower", 1).earliest).toBe("0");
    expect(keys(["-102", "-101", "-100"], "higher", 1).earliest).toBe("1");
  });

  it("is exactly zero for a best of zero", () => {
    expect(keys(["0.0000001", "0", "0.0"], "lower", 50).earliest).toBe("1");
    expect(keys(["-1e-300", "-0.0"], "higher", 100).earliest).toBe("1");
  });

  it("is the best itself without a tolerance", () => {
    expect(keys(["0.24470001", "0.2447"], "lower", 0).earliest).toBe("1");
    expect(keys(["0.2447", "0.24470"], "lower", 0).earliest).toBe("0");
  });
});

describe("isWithin", () => {
  const within = (value: string, best: string, percent: number) => {
    const [a, b] = [readDecimal(value), readDecimal(best)];
    return a !== undefined && b !== undefined && isWithin(a, b, percent);
  };

  it("compares exactly at the limit", () => {
    expect(within("1.01", "1", 1)).toBe(true);
    expect(within("1.0100000000000000000001", "1", 1)).toBe(false);
    expect(within("0.99", "1", 1)).toBe(true);
    expect(within("1.000001", "1", 0.0001)).toBe(true);
  });

  it("takes no time for numbers far apart", () => {
    expect(within("1e999999999", "1", 100)).toBe(false);
    expect(within("1e-999999999", "1", 99)).toBe(false);
    expect(within("1e-999999999", "1", 100)).toBe(true);
    expect(within("1", "1e999999999", 1)).toBe(false);
    expect(within("0", "1e999999999", 100)).toBe(true);
  });

  it("agrees with whole numbers", () => {
    const number = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 0, max: 100 }), (value, best, percent) => {
        expect(within(`${value}`, `${best}`, percent)).toBe(
          Math.abs(value - best) * 100 <= Math.abs(best) * percent,
        );
      }),
    );
  });
});
