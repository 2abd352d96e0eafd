import { expect, test } from "vitest";
import { isMet, type Result, reportOf } from "./report.ts";

const paired = { app: 123.4, hand: 50, ratio: 2.468, runs: 5 };
const slow: Result = { kind: "ratio", label: "filter", condition: "native", budget: 2, paired };
const small: Result = {
  kind: "figure",
  label: "shift",
  condition: "native",
  budget: 0.02,
  value: 0.0012,
  unit: "",
};
const count: Result = { ...small, label: "elements", budget: undefined, value: 646 };

test("ratios and figures are in separate tables", () => {
  expect(reportOf([slow, small, count])).toBe(
    `| measure | condition | app, ms | hand-written, ms | ratio | budget |  | runs |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
| filter | native | 123 | 50.0 | 2.47 | 2 | **not met** | 5 |

| measure | condition | app | budget |  |
| --- | --- | ---: | ---: | ---: |
| shift | native | 0.0012 | 0.02 | met |
| elements | native | 646 |  |  |`,
  );
});

test("a table without rows is left out", () => {
  expect(reportOf([count])).not.toContain("hand-written");
});

test("a budget is compared with the printed figure", () => {
  expect(isMet({ ...slow, paired: { ...paired, ratio: 2.004 } })).toBe(true);
  expect(isMet({ ...slow, paired: { ...paired, ratio: 2.006 } })).toBe(false);
  expect(isMet(count)).toBeUndefined();
});

test("a value that couldn't be measured doesn't meet its budget", () => {
  expect(isMet({ ...small, value: Number.NaN })).toBe(false);
});
