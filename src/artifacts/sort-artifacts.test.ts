import { describe, expect, it } from "vitest";
import { testArtifact } from "../artifact/test-artifact.ts";
import { sortArtifacts } from "./sort-artifacts.ts";

const ALL = [
  testArtifact("model:t/r/b10", { version: "9", updatedAt: "2026-01-02T00:00:00Z" }),
  testArtifact("model:t/q/B2", { version: "100", createdAt: "2026-01-01T23:30:00-01:00" }),
  testArtifact("model:t/r/a", { version: "9", tags: ["x"] }),
];

function namesBy(id: Parameters<typeof sortArtifacts>[1]) {
  return sortArtifacts(ALL, id).map(({ name }) => name);
}

describe("sortArtifacts", () => {
  it("keeps the order without a column", () => {
    expect(sortArtifacts(ALL, undefined)).toBe(ALL);
  });

  it("sorts names as people do, and numbers as numbers", () => {
    expect(namesBy({ id: "name", descending: false })).toEqual(["a", "B2", "b10"]);
    expect(namesBy({ id: "version", descending: false })).toEqual(["b10", "a", "B2"]);
  });

  it("keeps equal ones in order, also descending", () => {
    expect(namesBy({ id: "version", descending: true })).toEqual(["B2", "b10", "a"]);
    expect(namesBy({ id: "ml_repo", descending: true })).toEqual(["b10", "a", "B2"]);
  });

  it("sorts instants, whatever their time zone, and absent values last", () => {
    expect(namesBy({ id: "updated_at", descending: false })).toEqual(["b10", "B2", "a"]);
    expect(namesBy({ id: "updated_at", descending: true })).toEqual(["B2", "b10", "a"]);
    expect(namesBy({ id: "tags", descending: true })).toEqual(["a", "b10", "B2"]);
  });
});
