import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainFqn } from "./explain-fqn.ts";
import { parseFqn } from "./fqn.ts";

const textsOf = (text: string) => explainFqn(text).map(({ label, text }) => `${label} ${text}`);
const problemsOf = (text: string) =>
  explainFqn(text).flatMap(({ label, problem }) => (problem === undefined ? [] : [label]));

describe("explainFqn", () => {
  it("names the parts of a well-formed FQN", () => {
    expect(textsOf("artifact:northwind/churn-prediction/churn-xgb:7")).toEqual([
      "Type artifact",
      "Tenant northwind",
      "ML repo churn-prediction",
      "Name churn-xgb",
      "Version 7",
    ]);
    expect(problemsOf("artifact:northwind/churn-prediction/churn-xgb:7")).toEqual([]);
  });

  it("reads the older form from both ends", () => {
    expect(textsOf("model:t/user/r/n")).toEqual([
      "Type model",
      "Tenant t",
      "Owner user",
      "ML repo r",
      "Name n",
    ]);
  });

  it.each([
    ["t/r/n:7", ["Type"]],
    [":t/r/n", ["Type"]],
    ["artifact:t/n:7", ["ML repo"]],
    ["artifact:n:7", ["Tenant", "ML repo"]],
    ["artifact:", ["Tenant", "ML repo", "Name"]],
    ["artifact:t//n", ["ML repo"]],
    ["artifact:t/r/", ["Name"]],
    ["artifact:/r/n", ["Tenant"]],
    ["artifact:t/r/n:", ["Version"]],
    ["artifact:t/r/n:0", ["Version"]],
    ["artifact:t/r/n:v1-prod", ["Alias"]],
    ["artifact:t/r/n:seven", ["Version"]],
    ["artifact:t/r/n:latest", []],
    ["a:t/u/v/r/n:1", ["Owner"]],
    ["art ifact:t/r/n", ["Type"]],
    ["artifact:t/r/my name", ["Name"]],
    ["", ["Type", "Tenant", "ML repo", "Name"]],
  ])("in %j the problems are at %j", (text, labels) => {
    expect(problemsOf(text)).toEqual(labels);
  });

  it("agrees with parseFqn on every text", () => {
    const word = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,8}$/);
    const path = fc.array(word, { minLength: 1, maxLength: 6 }).map((parts) => parts.join("/"));
    const version = fc.option(fc.integer({ min: 1, max: 99 }), { nil: undefined });
    fc.assert(
      fc.property(word, path, version, (type, middle, number) => {
        const text = `${type}:${middle}${number === undefined ? "" : `:${number}`}`;
        const fqn = parseFqn(text);
        expect(problemsOf(text).length === 0).toBe(fqn !== undefined);
        if (fqn === undefined) return;
        const { artifactType, tenant, owner, mlRepo, name } = fqn;
        const texts = explainFqn(text).map((part) => part.text);
        const parts = [artifactType, tenant, owner, mlRepo, name, fqn.version];
        expect(texts).toEqual(parts.filter((part) => part !== undefined));
      }),
    );
  });

  it("reads any text, and loses none of its characters", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const parts = explainFqn(text).map((part) => part.text);
        const bare = (joined: string) => joined.replace(/[\s:/]/g, "");
        expect(bare(parts.join(""))).toBe(bare(text));
      }),
    );
  });
});
