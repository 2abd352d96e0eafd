import { describe, expect, it } from "vitest";
import type { Artifact } from "./artifact.ts";
import { createArtifactFinder } from "./artifact-finder.ts";

function artifact(name: string, tags: readonly string[] = []): Artifact {
  const newest = {
    version: "1",
    alias: "v1-prod",
    tags,
    createdAt: undefined,
    updatedAt: undefined,
    createdBy: undefined,
  };
  return {
    fqn: `model:t/churn/${name}`,
    type: "model",
    name,
    mlRepo: "churn",
    mlRepoId: "1",
    newest,
  };
}

describe("createArtifactFinder", () => {
  it("finds all matches, also more than are ranked, each once", () => {
    const all = Array.from({ length: 2000 }, (_, index) => artifact(`model-${index}`));
    const found = createArtifactFinder(all)("churn model");
    expect(new Set(found?.artifacts).size).toBe(2000);
    expect(found?.artifacts).toHaveLength(2000);
  });

  it("tells where an artifact matches", () => {
    const all = [artifact("xgb", ["weekly"]), artifact("other")];
    const found = createArtifactFinder(all)("week xgb");
    expect(found?.artifacts.map(({ name }) => name)).toEqual(["xgb"]);
    const [first, second] = all;
    expect(first && found?.matchedIn(first)).toEqual([
      { field: "name", text: "xgb", ranges: [[0, 3]] },
      { field: "tag", text: "weekly", ranges: [[0, 4]] },
    ]);
    expect(second && found?.matchedIn(second)).toEqual([]);
  });

  it("finds nothing for words that don't match, and has no opinion without words", () => {
    const find = createArtifactFinder([artifact("xgb")]);
    expect(find("zzz")?.artifacts).toEqual([]);
    expect(find(" - ")).toBeUndefined();
  });
});
