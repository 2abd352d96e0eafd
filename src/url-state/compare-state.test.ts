import fc from "fast-check";
import { expect, it } from "vitest";
import { AXES, type ChartState, INITIAL_CHART, readChart, writeChart } from "./chart-state.ts";
import {
  type CompareState,
  formatCompare,
  INITIAL_COMPARE,
  MAX_COMPARED,
  parseCompare,
} from "./compare-state.ts";

const text = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
    fc.constantFrom("a&b=c", "model:t/r/n@tag:prod", "loss<=base*1.01", '["a.b"]', "__proto__"),
  )
  .filter((value) => value.isWellFormed());
const texts = fc.uniqueArray(text, { maxLength: 4 });
/** A map is compared by its entries: those of `higher` come first. */
const directions = fc.uniqueArray(text, { maxLength: 4 }).chain((paths) =>
  fc.nat({ max: paths.length }).map((count) => {
    const entry = (path: string, index: number) =>
      [path, index < count ? "higher" : "lower"] as const;
    return new Map(paths.map(entry));
  }),
);

const chart: fc.Arbitrary<ChartState> = fc.record(
  {
    metrics: texts,
    isLog: fc.boolean(),
    directions,
    isWholeRun: fc.boolean(),
    axis: fc.constantFrom(...AXES),
    tolerance: fc.constantFrom(0, 0.5, 1, 100),
  },
  { requiredKeys: ["metrics", "isLog", "directions", "isWholeRun"] },
);

const compare: fc.Arbitrary<CompareState> = fc
  .record({
    versions: fc.uniqueArray(text, { maxLength: MAX_COMPARED }),
    showsEqual: fc.boolean(),
    q: fc.oneof(fc.constant(""), text),
    isTransposed: fc.boolean(),
    metrics: texts,
    directions,
    rules: texts,
    chart: fc.constantFrom(undefined, "lines", "off"),
    baseline: fc.nat(),
  })
  .map(({ chart, baseline, ...rest }) => {
    const index = rest.versions.length === 0 ? 0 : baseline % rest.versions.length;
    const text = index === 0 ? undefined : rest.versions[index];
    return { ...rest, ...(chart && { chart }), ...(text && { baseline: text }) };
  });

it("reads back every chart and every comparison that it writes", () => {
  fc.assert(
    fc.property(chart, (state) => {
      expect(readChart(writeChart(state))).toEqual({ chart: state, ignored: [] });
    }),
  );
  fc.assert(
    fc.property(compare, (state) => {
      expect(parseCompare(formatCompare(state))).toEqual({ state, ignored: [] });
    }),
  );
  expect(parseCompare("")).toEqual({ state: INITIAL_COMPARE, ignored: [] });
  expect(readChart([])).toEqual({ chart: INITIAL_CHART, ignored: [] });
});

it("reports what it ignores", () => {
  const many = Array.from({ length: 60 }, (_, index) => `compare=v${index}`).join("&");
  const { state, ignored } = parseCompare(`?${many}&compare=v1&baseline=x&rows=some&sort=a`);
  expect(state.versions).toHaveLength(MAX_COMPARED);
  expect(state.baseline).toBeUndefined();
  expect(ignored.filter(({ name }) => name === "compare")).toHaveLength(41);
  expect(ignored.map(({ name }) => name).slice(41)).toEqual(["baseline", "rows", "sort"]);
  const { ignored: inChart } = readChart([
    ["metric", "a"],
    ["metric", "a"],
    ["higher", "b"],
    ["lower", "b"],
    ["axis", "x"],
    ["tolerance", "101"],
  ]);
  expect(inChart.map(({ name }) => name)).toEqual(["metric", "lower", "axis", "tolerance"]);
});
