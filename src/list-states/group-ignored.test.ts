import { expect, it } from "vitest";
import { describeIgnoredGroups } from "./group-ignored.ts";

const LIMIT = "at most 20 versions can be compared";

it("counts the values of a parameter that were ignored for the same reason", () => {
  const beyond = Array.from({ length: 40 }, (_, index) => ({
    name: "compare",
    text: `artifact:t/r/n:${index + 21}`,
    reason: LIMIT,
  }));
  expect(describeIgnoredGroups(beyond)).toEqual([`compare: 40 values (${LIMIT})`]);
});

it("shows single values, and keeps reasons and parameters apart", () => {
  const ignored = [
    { name: "compare", text: "a", reason: "repeated" },
    { name: "odd", text: "1", reason: "unknown parameter" },
    { name: "compare", text: "b", reason: "repeated" },
    { name: "compare", text: "c", reason: LIMIT },
    { name: "", text: "", reason: "unknown parameter" },
    { name: "", text: "x", reason: "unknown parameter" },
  ];
  expect(describeIgnoredGroups(ignored)).toEqual([
    "compare: 2 values (repeated)",
    "odd=1 (unknown parameter)",
    `compare=c (${LIMIT})`,
    "(no name): 2 values (unknown parameter)",
  ]);
});
