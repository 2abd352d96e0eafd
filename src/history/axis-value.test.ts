import fc from "fast-check";
import { expect, it } from "vitest";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { versionOf } from "../artifact/test-version.ts";
import { alongAxis, axisValue, usedAxis } from "./axis-value.ts";

const ofSteps = (...steps: (string | undefined)[]) =>
  steps.map((step, index) =>
    versionOf({ step, version: `${index + 1}`, createdAt: `2026-06-0${index + 1}T00:00:00Z` }),
  );
const stepsOf = (versions: readonly ArtifactVersion[]) => versions.map(({ step }) => step);

it("orders steps as numbers, whatever the order in which they arrive", () => {
  expect(stepsOf(alongAxis(ofSteps("10", "9", "100", "1e1", "0"), "step"))).toEqual([
    "0",
    "9",
    "10",
    "1e1",
    "100",
  ]);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 })), (numbers) => {
      const versions = numbers.map((step) => versionOf({ step: `${step}` }));
      const ordered = stepsOf(alongAxis(versions, "step")).map(Number);
      expect(ordered).toEqual(numbers.toSorted((a, b) => a - b));
    }),
  );
});

it("tells steps apart that a number can't", () => {
  const steps = ["9007199254740993", "9007199254740992"];
  expect(stepsOf(alongAxis(ofSteps(...steps), "step"))).toEqual(steps.toReversed());
});

it("has no place for what isn't a number or a time", () => {
  const odd = versionOf({ step: "last", version: "v2", createdAt: "yesterday" });
  expect([axisValue(odd, "step"), axisValue(odd, "version"), axisValue(odd, "time")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  expect(axisValue(versionOf({ step: "NaN" }), "step")).toBeUndefined();
  expect(axisValue(versionOf({ step: "Infinity" }), "step")).toBeUndefined();
  expect(axisValue(versionOf({ step: "0" }), "step")?.x).toBe(0);
  expect(stepsOf(alongAxis(ofSteps("odd", undefined, "3"), "step"))).toEqual([
    "3",
    "odd",
    undefined,
  ]);
});

it("falls back to the version, then to the time, where steps are equal or missing", () => {
  expect(usedAxis(ofSteps("1", "2"), "step")).toBe("step");
  expect(usedAxis(ofSteps("0", "0.0"), "step")).toBe("version");
  expect(usedAxis(ofSteps(undefined, undefined), "step")).toBe("version");
  const unnumbered = ofSteps("0", "0").map((version) => ({ ...version, version: undefined }));
  expect(usedAxis(unnumbered, "step")).toBe("time");
  expect(usedAxis(unnumbered, "version")).toBe("time");
  expect(usedAxis(ofSteps("7"), "step")).toBe("step");
  expect(usedAxis([], "step")).toBe("step");
});
