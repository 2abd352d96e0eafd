import { describe, expect, it } from "vitest";
import { adviseOnFqn, artifactFqn, parseFqn } from "./fqn.ts";

describe("parseFqn", () => {
  it("reads a version's and an artifact's FQN", () => {
    expect(parseFqn("artifact:northwind/churn-prediction/churn-xgb:7")).toEqual({
      artifactType: "artifact",
      tenant: "northwind",
      mlRepo: "churn-prediction",
      name: "churn-xgb",
      version: "7",
    });
    expect(parseFqn("chat_prompt:truefoundry/default/my-prompt")?.version).toBeUndefined();
  });

  it("reads the older form from both ends", () => {
    expect(parseFqn("model:tenant/user/repo/name:1")).toEqual({
      artifactType: "model",
      tenant: "tenant",
      owner: "user",
      mlRepo: "repo",
      name: "name",
      version: "1",
    });
  });

  it.each([
    "",
    "artifact",
    "artifact:",
    "artifact:t/r",
    "artifact:t//n",
    "artifact:t/r/n:",
    ":t/r/n",
    "a:t/u/v/r/n",
    "a b:t/r/n",
    "https://host/a/b",
  ])("returns undefined for %j", (text) => {
    expect(parseFqn(text)).toBeUndefined();
  });
});

it("removes the version from an FQN", () => {
  expect(artifactFqn("artifact:t/r/n:7")).toBe("artifact:t/r/n");
  expect(artifactFqn("artifact:t/r/n")).toBe("artifact:t/r/n");
  expect(artifactFqn("odd")).toBe("odd");
});

it("advises on unusual shapes only", () => {
  expect(adviseOnFqn("artifact:t/r/n:7")).toBeUndefined();
  expect(adviseOnFqn("")).toBeUndefined();
  expect(adviseOnFqn("churn-xgb")).toMatch(/expected type:tenant\/repo\/name/);
});
