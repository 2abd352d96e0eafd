import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { historyFilters, ofSameArtifact, ofSameRun, runFilters } from "./related-versions.ts";

const version = versionOf({ id: "2", fqn: "artifact:t/r/n:2", artifactId: "a", runId: "run" });
const other = versionOf({ id: "9", fqn: "artifact:t/r/other:1", artifactId: "a", runId: "run" });
const sibling = versionOf({ id: "1", fqn: "artifact:t/r/n:1" });

it("requests the artifact by its ID, or else by its FQN", () => {
  expect(historyFilters(INITIAL_STATE, version)).toEqual({ artifact_id: "a" });
  const unknown = { ...version, artifactId: undefined };
  expect(historyFilters(INITIAL_STATE, unknown)).toEqual({ fqn: "artifact:t/r/n" });
});

it("requests nothing for a version that names no artifact, which would list all versions", () => {
  const nameless = versionOf({ id: "5" });
  expect(historyFilters(INITIAL_STATE, nameless)).toBeUndefined();
  expect(ofSameArtifact([version, versionOf({ id: "6" })], nameless)).toEqual([nameless]);
});

it("keeps only the filters that add data", () => {
  const filters = { tag: "prod", include_internal_metadata: true } as const;
  const state = { ...INITIAL_STATE, filters };
  expect(runFilters(state, "run")).toEqual({ include_internal_metadata: true, run_ids: ["run"] });
});

it("leaves out what a control plane lists besides", () => {
  expect(ofSameArtifact([other, version, sibling], version)).toEqual([version, sibling]);
  expect(ofSameRun([other, version, sibling], version)).toEqual([other, version]);
});

it("has versions without an FQN, if they have the same artifact ID", () => {
  const unnamed = versionOf({ id: "3", artifactId: "a" });
  const foreign = versionOf({ id: "4", artifactId: "b" });
  expect(ofSameArtifact([version, unnamed, foreign], version)).toEqual([version, unnamed]);
  expect(ofSameArtifact([version, unnamed, foreign], unnamed)).toEqual([version, unnamed]);
});

it("always has the version itself", () => {
  expect(ofSameArtifact([], version)).toEqual([version]);
  expect(ofSameRun([], version)).toEqual([version]);
  const odd = versionOf({ id: "7", artifactId: "a" });
  expect(ofSameArtifact([version, odd], odd)).toEqual([version, odd]);
});
