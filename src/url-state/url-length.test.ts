import { expect, it } from "vitest";
import { FILTER_LIST } from "./filters.ts";
import { lengthWarning } from "./url-length.ts";

const runs = (count: number) =>
  Array.from({ length: count }, (_, index) => String(index).padStart(32, "a"));
const warningFor = (values: readonly string[]) =>
  FILTER_LIST.filter(({ name }) => name === "run_ids").map((it) => lengthWarning(it, values));

it("says how long the URL of many run IDs is, before a server rejects it", () => {
  expect(warningFor(runs(100))).toEqual([undefined]);
  expect(warningFor(runs(400))).toEqual([
    "400 run IDs need a URL of 16,399 characters. Servers may reject more than 8,000.",
  ]);
});
