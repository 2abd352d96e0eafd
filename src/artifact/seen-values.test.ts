import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { adviseOnRepo, artifactNameIn, NO_SEEN_VALUES, readSeenValues } from "./seen-values.ts";

describe("readSeenValues", () => {
  it("reads any value, and keeps what is well formed", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const seen = readSeenValues(stored);
        if (seen !== undefined) expect(readSeenValues(seen)).toEqual(seen);
      }),
    );
    expect(readSeenValues("x")).toBeUndefined();
    expect(
      readSeenValues({
        tags: ["a", 1, "a", "ta\ud83dg"],
        names: {},
        mlRepos: [{ id: "1" }, null],
        runIds: 0,
      }),
    ).toEqual({ ...NO_SEEN_VALUES, tags: ["a"] });
  });
});

it.each([
  ["", undefined],
  ["420", undefined],
  ["no-such-repo", "Repo IDs are numbers"],
  ["Churn", undefined],
  ["x1", undefined],
])("advises on the ML repo %j", (text, advice) => {
  const mlRepos = [
    { id: "7", name: "churn" },
    { id: "x1", name: "legacy" },
  ];
  expect(adviseOnRepo(text, { ...NO_SEEN_VALUES, mlRepos })).toBe(advice);
});

it("names an artifact by its ID", () => {
  const seen = { ...NO_SEEN_VALUES, artifactIds: [{ id: "9d2b", name: "churn" }] };
  expect(artifactNameIn("9d2b", seen)).toBe("churn");
  expect(artifactNameIn("9d", seen)).toBeUndefined();
});
