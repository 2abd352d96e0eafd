import { describe, expect, it } from "vitest";
import { testArtifact } from "../artifact/test-artifact.ts";
import { artifactSelectionOf, isVersionOf, withArtifactSelection } from "./artifact-selection.ts";

const A = testArtifact("model:t/r/a", { version: "7" });
const B = testArtifact("model:t/r/b", { version: "2" });
const UNKNOWN = { ...testArtifact("model:t/r/c"), newest: undefined };
const ELSEWHERE = "model:t/r/x:1";

describe("the selection of artifacts", () => {
  const selection = new Map([
    [ELSEWHERE, ELSEWHERE],
    ["model:t/r/a:7", "model:t/r/a:7"],
  ]);

  it("is that of their newest versions", () => {
    expect(artifactSelectionOf(selection, [A, B, UNKNOWN])).toEqual({ [A.fqn]: true });
  });

  it("keeps what is selected elsewhere", () => {
    const next = withArtifactSelection(selection, [A, B, UNKNOWN], () => ({
      [B.fqn]: true,
      [UNKNOWN.fqn]: true,
    }));
    expect([...next.values()]).toEqual([ELSEWHERE, "model:t/r/b:2"]);
  });
});

it("knows the versions of an artifact", () => {
  expect(isVersionOf(A, "model:t/r/a:12")).toBe(true);
  expect(isVersionOf(A, "model:t/r/ab:12")).toBe(false);
  expect(isVersionOf(A, "")).toBe(false);
});
