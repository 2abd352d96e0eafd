import { describe, expect, it } from "vitest";
import { describeFilter, filtersTitle, labelOf, nounOf } from "./describe-filters.ts";
import { parse } from "./url-state.ts";

const repoNameOf = (id: string) => (id === "420" ? "churn-prediction" : undefined);

describe("describeFilter", () => {
  it.each([
    ["tag", ["prod"], "Tag", "prod", false],
    ["fqn", ["artifact:t/r/n"], "FQN", "artifact:t/r/n", true],
    ["run_ids", ["r1"], "Run IDs", "r1", true],
    ["run_ids", ["r1", "r2"], "Run IDs", "2 IDs", false],
    ["run_steps", ["10", "20"], "Run steps", "10, 20", false],
    ["ml_repo_id", ["420"], "ML repo", "churn-prediction", false],
    ["ml_repo_id", ["421"], "ML repo", "421", true],
    ["name", ["420"], "Name", "420", false],
    ["include_internal_metadata", ["true"], "Internal metadata", "included", false],
  ] as const)("%s of %j reads %s, %s", (name, texts, key, value, isCode) => {
    expect(describeFilter(name, texts, repoNameOf)).toEqual({ key, value, isCode });
  });
});

it("names a filter by itself and within a sentence", () => {
  expect([labelOf("run_ids"), nounOf("Run IDs")]).toEqual(["Run IDs", "run IDs"]);
  expect([labelOf("ml_repo_id"), nounOf("ML repo")]).toEqual(["ML repo", "ML repo"]);
});

describe("filtersTitle", () => {
  const manyRuns = Array.from({ length: 300 }, (_, index) => `run_ids=${index}`).join("&");

  it.each([
    ["", ""],
    ["tag=prod&version=latest&limit=100", "tag prod, latest"],
    ["ml_repo_id=420&name=churn-xgb", "churn-prediction, churn-xgb"],
    ["include_internal_metadata=true", "internal metadata"],
    [`${manyRuns}&run_steps=7`, "300 runs, step 7"],
    [`tag=${"x".repeat(1000)}`, `tag ${"x".repeat(75)}…`],
    [`tag=${"x".repeat(74)}🚀🚀`, `tag ${"x".repeat(74)}…`],
  ])("of %j is %j", (search, title) => {
    expect(filtersTitle(parse(search).state.filters, repoNameOf)).toBe(title);
  });
});
