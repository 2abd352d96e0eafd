import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createArtifactSearch } from "./artifact-search.ts";
import { testArtifact } from "./test-artifact.ts";

const search = createArtifactSearch([
  testArtifact("churn/churn-features"),
  testArtifact("churn/churn-xgb-checkpoint"),
  testArtifact("churn/roc-curve"),
  testArtifact("risk/fraud-gbm", { tags: ["prod", "eu"], alias: "v2-live" }),
  testArtifact("risk/product-embedder"),
  testArtifact("data/daily_orders_snapshot"),
  testArtifact("data/daily-returns"),
  testArtifact("nlp/llama-8b-sft"),
]);

/** The names that match, and what of them does. */
function found(text: string, max = 10): readonly string[] {
  return search(text, max).map(({ artifact, matched }) => {
    const reasons = matched.map(
      ({ field, text, ranges }) =>
        `${field} ${ranges.map(([from, to]) => text.slice(from, to)).join("+")}`,
    );
    return `${artifact.name}: ${reasons.join(", ")}`;
  });
}

describe("createArtifactSearch", () => {
  it("finds parts of a name, the start of one first", () => {
    expect(found("churn")).toEqual([
      "churn-features: name churn",
      "churn-xgb-checkpoint: name churn",
      "roc-curve: mlRepo churn",
    ]);
    expect(found("embed")).toEqual(["product-embedder: name embed"]);
  });

  it("finds words in any order and in any field", () => {
    expect(found("prod fraud")).toEqual(["fraud-gbm: name fraud, tag prod"]);
    expect(found("live risk")).toEqual(["fraud-gbm: mlRepo risk, alias live"]);
    expect(found("orders daily")).toEqual(["daily_orders_snapshot: name daily+orders"]);
  });

  it("finds words that leave out letters, and then words with a typo", () => {
    expect(found("xgb ckpt")).toEqual(["churn-xgb-checkpoint: name xgb+c+kp+t"]);
    expect(found("fruad")).toEqual(["fraud-gbm: name fraud"]);
    expect(search("fruad", 1)[0]?.isExact).toBe(false);
    expect(search("fraud", 1)[0]?.isExact).toBe(true);
  });

  it("forgives no typos in text as long as a pasted token, which would take seconds", () => {
    const name = "a".repeat(30) + "b".repeat(30);
    const long = createArtifactSearch([testArtifact(name)]);
    expect(long(name, 1)).toHaveLength(1);
    expect(long(`${"a".repeat(30)}${"b".repeat(28)}cb`, 1)).toEqual([]);
    expect(long(`${"a".repeat(10)}cb`, 1)).toHaveLength(1);
  });

  it("finds nothing where a word matches nothing, and for text without letters or digits", () => {
    expect(found("churn zzz")).toEqual([]);
    expect(found("")).toEqual([]);
    expect(found("-- *")).toEqual([]);
  });

  it("ignores case, and finds letters of any alphabet", () => {
    expect(found("LLAMA")).toEqual(["llama-8b-sft: name llama"]);
    const other = createArtifactSearch([testArtifact("ärzte-模型"), testArtifact("ärger")]);
    expect(other("Ärzte", 9).map(({ artifact }) => artifact.name)).toEqual(["ärzte-模型"]);
    expect(other("模型", 9).map(({ artifact }) => artifact.name)).toEqual(["ärzte-模型"]);
  });

  it("returns the best ones of many", () => {
    const many = Array.from({ length: 3000 }, (_, index) => testArtifact(`a-model-${index}`));
    const best = createArtifactSearch([...many, testArtifact("model")]);
    expect(best("model", 1).map(({ artifact }) => artifact.name)).toEqual(["model"]);
    expect(best("model", 20)).toHaveLength(20);
  });

  it("finds an artifact by any part of its name, with ranges inside the text that match it", () => {
    const name = fc.stringMatching(/^[a-z]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
    fc.assert(
      fc.property(fc.uniqueArray(name, { minLength: 1, maxLength: 20 }), fc.nat(), (names, at) => {
        const artifacts = names.map((each) => testArtifact(each));
        const expected = names[at % names.length] ?? "";
        const part = expected.split("-").at(-1) ?? "";
        const matches = createArtifactSearch(artifacts)(part, 100);
        expect(matches.map(({ artifact }) => artifact.name)).toContain(expected);
        for (const { text, ranges } of matches.flatMap(({ matched }) => matched)) {
          expect(ranges.every(([from, to]) => 0 <= from && from < to && to <= text.length)).toBe(
            true,
          );
        }
      }),
    );
  });

  it("survives any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => search(text, 5).length <= 5));
  });
});
