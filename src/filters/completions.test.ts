import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SeenValues } from "../artifact/seen-values.ts";
import { completionsFor, withCompletion } from "./completions.ts";

const KNOWN: SeenValues = {
  tags: ["prod", "nightly", "Pre-prod"],
  names: Array.from({ length: 20 }, (_, index) => `model-${index}`),
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "420", name: "churn-prediction" },
  ],
  runIds: ["a77c", "b521", "a100"],
};

const RUNS = { name: "run_ids", many: true } as const;

function values(...given: Parameters<typeof completionsFor>): string[] {
  return completionsFor(...given).map(({ value }) => value);
}

describe("completionsFor", () => {
  it("finds what holds the text, whatever its case, most recent first", () => {
    expect(values({ name: "tag" }, "PROD", true, KNOWN)).toEqual(["prod", "Pre-prod"]);
    expect(values({ name: "tag" }, "zz", true, KNOWN)).toEqual([]);
  });

  it("offers eight at most, and none that stands already", () => {
    expect(values({ name: "name" }, "", true, KNOWN)).toHaveLength(8);
    expect(values({ name: "tag" }, "prod", true, KNOWN)).toEqual(["Pre-prod"]);
  });

  it("finds an ML repo by its name and by its id", () => {
    expect(completionsFor({ name: "ml_repo_id" }, "LLM", true, KNOWN)).toEqual([
      { value: "502", name: "llm-finetune" },
    ]);
    expect(values({ name: "ml_repo_id" }, "42", true, KNOWN)).toEqual(["420"]);
    expect(values({ name: "ml_repo_id" }, "2\nllm", true, KNOWN)).toEqual([]);
  });

  it("looks for the last item of a list", () => {
    expect(values(RUNS, "b521, a", true, KNOWN)).toEqual(["a77c", "a100"]);
    expect(values(RUNS, "a77c ", true, KNOWN)).toEqual(["b521", "a100"]);
  });

  it("offers all others beside a text that stands", () => {
    expect(values({ name: "tag" }, "prod", false, KNOWN)).toEqual(["nightly", "Pre-prod"]);
    expect(values(RUNS, "b521", false, KNOWN)).toEqual(["a77c", "a100"]);
  });

  it("offers nothing in fields whose values are not kept", () => {
    expect(values({ name: "fqn" }, "", true, KNOWN)).toEqual([]);
    expect(values({ name: "version" }, "", true, KNOWN)).toEqual([]);
  });
});

describe("withCompletion", () => {
  it("replaces a text, and in a list the item begun", () => {
    expect(withCompletion({}, "pr", true, "prod")).toBe("prod");
    expect(withCompletion(RUNS, "b521, a7", true, "a77c")).toBe("b521, a77c");
    expect(withCompletion(RUNS, "b521 ", true, "a77c")).toBe("b521, a77c");
    expect(withCompletion(RUNS, "b521", false, "a77c")).toBe("b521, a77c");
    expect(withCompletion(RUNS, "", false, "a77c")).toBe("a77c");
  });

  it("always ends with the value taken, and keeps the items before it", () => {
    const item = fc.string({ unit: fc.constantFrom("a", "1", "-"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(item), item, (items, value) => {
        const text = withCompletion(RUNS, [...items, "x"].join(" "), true, value);
        expect(text).toBe([...items, value].join(", "));
      }),
    );
  });
});
