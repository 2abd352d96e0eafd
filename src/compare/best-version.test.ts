import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { bestVersion, runMetrics } from "./best-version.ts";

const versions = ["0.5", "NaN", "1.0", "1", "Infinity", '"2"'].map((loss, index) =>
  versionOf({ version: String(index), metadata: `{"loss": ${loss}}` }),
);

it.each([
  ["higher", "2"],
  ["lower", "0"],
] as const)("finds the best of finite numbers if %s is better", (direction, version) => {
  expect(bestVersion(versions, "loss", direction)?.version).toBe(version);
  expect(bestVersion(versions, "auc", direction)).toBeUndefined();
});

it("knows the metrics whose direction their names tell", () => {
  const metadata = '{"loss": 1, "eval": {"auc": 0.5}, "rows": 3, "f1": "none"}';
  expect(runMetrics(versionOf({ metadata }), new Map(), [])).toEqual([
    { path: "loss", direction: "lower" },
    { path: "eval.auc", direction: "higher" },
  ]);
});

it("puts chosen directions first, then preferred paths", () => {
  const metadata = '{"auc": 0.5, "val_loss": 1, "rows": 3, "seed": 4}';
  const chosen = new Map([
    ["rows", "higher"],
    ["auc2", "higher"],
  ] as const);
  expect(runMetrics(versionOf({ metadata }), chosen, ["val_loss", "seed"])).toEqual([
    { path: "rows", direction: "higher" },
    { path: "val_loss", direction: "lower" },
    { path: "auc", direction: "higher" },
  ]);
});
