import { expect, it } from "vitest";
import { summaryOf } from "./view-summary.ts";

it.each([
  ["", "all versions"],
  ["?cols=default&offset=50&open=a", "all versions"],
  ["?tag=nightly&cols=name,version,tags,step", "tag nightly, 4 columns"],
  ["?tag=prod&version=latest&limit=25", "tag prod, latest, 25 per page"],
  ["?version=7&name=churn", "churn, version 7"],
  ["?ml_repo_id=420&run_ids=a&run_steps=1&run_steps=2", "churn-prediction, run a, 2 steps"],
  ["?ml_repo_id=421&run_ids=a,b", "ML repo 421, 2 runs"],
  ["?artifact_id=x&include_internal_metadata=true", "artifact x, internal metadata"],
  ["?sort=-created_at&limit=100", "100 per page, sorted by Created, descending"],
  ["?sort=ml_repo_id", "sorted by ML repo ID"],
  ["?%zz&version=0", "all versions"],
])("summarizes %j as %s", (search, summary) => {
  expect(summaryOf(search, (id) => (id === "420" ? "churn-prediction" : undefined))).toBe(summary);
});
