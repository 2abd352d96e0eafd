import { expect, test } from "vitest";
import { selectSteps } from "./steps.ts";

const names = (args: readonly string[]) => selectSteps(args).map((step) => step.name);

test("without names, every check runs, the build before those that need it", () => {
  const all = names([]);
  expect(all).toEqual(["types", "lint", "words", "unused", "unit", "build", "size", "e2e"]);
});

test("named checks run in the usual order", () => {
  expect(names(["lint", "types"])).toEqual(["types", "lint"]);
});

test("an unknown name is an error", () => {
  expect(() => selectSteps(["types", "typos"])).toThrow("Unknown check: typos.");
});
