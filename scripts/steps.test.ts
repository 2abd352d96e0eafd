import { expect, test } from "vitest";
import { chosen } from "./steps.ts";

const names = (args: readonly string[]) => chosen(args).map((step) => step.name);

test("without names, every check runs, the build before what needs it", () => {
  const all = names([]);
  expect(all).toEqual(["types", "lint", "words", "unused", "unit", "build", "size", "e2e"]);
});

test("named checks run in the usual order", () => {
  expect(names(["lint", "types"])).toEqual(["types", "lint"]);
});

test("a name that no check has is refused", () => {
  expect(() => chosen(["types", "typos"])).toThrow("No such check: typos.");
});
