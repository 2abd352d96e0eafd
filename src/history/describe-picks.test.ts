import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import type { Axis } from "../url-state/chart-state.ts";
import { describePicks } from "./describe-picks.ts";
import { pickCheckpoint } from "./pick-checkpoint.ts";

function reasons(
  values: readonly (string | undefined)[],
  axis: Axis = "step",
  direction: "lower" | "higher" = "lower",
) {
  const items = values.map((source, index) => ({
    key: `${index}`,
    source,
    version: versionOf({
      name: "n",
      version: `${index + 1}`,
      step: `${(index + 1) * 20}`,
      createdAt: `2026-06-0${index + 1}T00:00:00Z`,
    }),
  }));
  const picks = pickCheckpoint(items, direction, 1);
  return describePicks(picks, { metric: "val_loss", direction, tolerance: 1, axis });
}

it("says why each is picked", () => {
  expect(reasons(["0.5", "0.2453", "0.26", "0.2447", "0.2459"])).toEqual({
    best: "val_loss 0.2447 at step 80 is the lowest of 5",
    earliest: "0.2453 at step 40 is within 1% of the best, 40 steps earlier",
    last: "0.2459 at step 100 is the last, 0.49% above the best",
  });
});

it("counts versions or time where there are no steps", () => {
  expect(reasons(["100", "99"], "version").earliest).toBe(
    "No earlier version is within 1% of the best",
  );
  expect(reasons(["99.5", "99"], "version").earliest).toBe(
    "99.5 in version 1 is within 1% of the best, 1 version earlier",
  );
  expect(reasons(["99.5", "99"], "time").earliest).toBe(
    "99.5 in version 1 is within 1% of the best, 24 h 0 min earlier",
  );
});

it("says what the last has", () => {
  expect(reasons(["2", "1"]).last).toBe("Step 40, also the best");
  expect(reasons(["2", undefined]).last).toBe("Step 40 has no value");
  expect(reasons(["2", "NaN"]).last).toBe("NaN at step 40 is the last");
  expect(reasons(["-2", "-3"], "step", "higher").last).toBe(
    "-3 at step 40 is the last, 50% below the best",
  );
  expect(reasons(["0", "3"]).last).toBe("3 at step 40 is the last");
});

it("says nothing without a value", () => {
  expect(reasons(["NaN", undefined])).toEqual({
    best: undefined,
    earliest: undefined,
    last: undefined,
  });
});
