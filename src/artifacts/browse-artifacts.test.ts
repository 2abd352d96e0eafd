import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testArtifact } from "../artifact/test-artifact.ts";
import { FACET_NAMES, FACETS, NO_FACETS } from "../url-state/artifact-facets.ts";
import { browseArtifacts, facetValues, repoNamesOf } from "./browse-artifacts.ts";

const CHURN = testArtifact("model:acme/churn/xgb", { tags: ["prod", "weekly"], createdBy: "Ana" });
const EVAL = testArtifact("artifact:acme/churn/eval", {
  tags: ["weekly", "weekly"],
  createdBy: "Bo",
});
const LLAMA = testArtifact("model:acme/llm/llama", { tags: ["prod"], createdBy: "Bo" });
const ALL = [CHURN, EVAL, LLAMA];

const artifact = fc
  .record({
    type: fc.constantFrom("model", "artifact"),
    repo: fc.constantFrom("a", "b", "c"),
    tags: fc.array(fc.constantFrom("x", "y", "z")),
    createdBy: fc.constantFrom("Ana", "Bo", undefined),
  })
  .map(({ type, repo, ...newest }) => testArtifact(`${type}:t/${repo}/n`, newest));
const facets = fc.record({
  ml_repo_id: fc.subarray(["id-of-a", "id-of-b"]),
  type: fc.subarray(["model"]),
  created_by: fc.subarray(["Ana", "Bo"]),
  tag: fc.subarray(["x", "y", "gone"]),
});

describe("browseArtifacts", () => {
  it("shows what has any chosen value of each facet", () => {
    expect(browseArtifacts(ALL, NO_FACETS).shown).toEqual(ALL);
    const some = { ...NO_FACETS, tag: ["prod", "weekly"], created_by: ["Bo"] };
    expect(browseArtifacts(ALL, some).shown).toEqual([EVAL, LLAMA]);
  });

  it("counts each artifact once, and ignores the choices in the facet itself", () => {
    const { counts } = browseArtifacts(ALL, { ...NO_FACETS, tag: ["prod"] });
    expect([...counts.tag]).toEqual([
      ["prod", 2],
      ["weekly", 2],
    ]);
    expect([...counts.created_by]).toEqual([
      ["Ana", 1],
      ["Bo", 1],
    ]);
  });

  it("counts what would be shown with that value alone", () => {
    fc.assert(
      fc.property(fc.array(artifact), facets, (all, chosen) => {
        const { counts } = browseArtifacts(all, chosen);
        for (const name of FACET_NAMES) {
          for (const value of new Set(all.flatMap(FACETS[name].valuesOf))) {
            const { shown } = browseArtifacts(all, { ...chosen, [name]: [value] });
            expect(counts[name].get(value) ?? 0).toBe(shown.length);
          }
        }
      }),
    );
  });
});

describe("facetValues", () => {
  it("has the chosen ones first, even without artifacts, then the most frequent ones", () => {
    const counts = new Map([
      ["b10", 1],
      ["b2", 1],
      ["a", 5],
      ["c", 2],
    ]);
    const values = facetValues(counts, ["gone", "c"], (value) => value.toUpperCase());
    expect(values.map(({ label, count }) => `${label} ${count}`)).toEqual([
      "C 2",
      "GONE 0",
      "A 5",
      "B2 1",
      "B10 1",
    ]);
    expect(values.map(({ isChosen }) => isChosen)).toEqual([true, true, false, false, false]);
  });
});

it("names the ML repos", () => {
  expect([...repoNamesOf(ALL)]).toEqual([
    ["id-of-churn", "churn"],
    ["id-of-llm", "llm"],
  ]);
});
