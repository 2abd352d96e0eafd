import { expect, test } from "vitest";
import { readArguments } from "./arguments.ts";

const known = ["first-row", "filter", "million"];

test("without a name, everything but the large demo is measured", () => {
  expect(readArguments([], known)).toEqual({ names: ["first-row", "filter"], runs: 3 });
  expect(readArguments(["--million"], known)).toMatchObject({ names: known });
});

test("reads names and the number of runs", () => {
  expect(readArguments(["filter", "--runs", "9"], known)).toEqual({ names: ["filter"], runs: 9 });
  expect(readArguments(["filter", "--million"], known)).toMatchObject({
    names: ["filter", "million"],
  });
});

test("names the problem of an invalid argument", () => {
  expect(readArguments(["first"], known)).toContain("Unknown measure first");
  expect(readArguments(["--runs", "none"], known)).toContain("--runs");
  expect(readArguments(["--runs"], known)).toContain("--runs");
});
