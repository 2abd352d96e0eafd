import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { SeenValues } from "../artifact/seen-values.ts";
import { filterOf } from "../url-state/filters.ts";
import { choicesFor, completionsFor, withCompletion } from "./completions.ts";

const SEEN: SeenValues = {
  tags: ["prod", "nightly", "Pre-prod"],
  names: Array.from({ length: 20 }, (_, index) => `model-${index}`),
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "420", name: "churn-prediction" },
  ],
  runIds: ["a77c", "b521", "a100"],
};

const RUNS = filterOf("run_ids");

function values(...args: Parameters<typeof completionsFor>): string[] {
  return completionsFor(...args).map(({ value }) => value);
}

describe("completionsFor", () => {
  it("finds values that contain the text, ignoring case, most recent first", () => {
    expect(values(filterOf("tag"), "PROD", true, SEEN)).toEqual(["prod", "Pre-prod"]);
    expect(values(filterOf("tag"), "zz", true, SEEN)).toEqual([]);
  });

  it.each([
    ["\u200bprod", "prod"],
    ["PRE-prod\u200b", "pre-prod"],
    ["cafe\u0301n", "caf\u00e9n"],
  ])("finds a value that looks like %j", (text, value) => {
    const seen = { ...SEEN, tags: ["prod", "pre-prod", "caf\u00e9n"] };
    expect(values(filterOf("tag"), text, true, seen)).toContain(value);
  });

  it("returns at most eight, and none that the field already has", () => {
    expect(values(filterOf("name"), "", true, SEEN)).toHaveLength(8);
    expect(values(filterOf("tag"), "prod", true, SEEN)).toEqual(["Pre-prod"]);
  });

  it("finds an ML repo by name and by id", () => {
    expect(completionsFor(filterOf("ml_repo_id"), "LLM", true, SEEN)).toEqual([
      { value: "502", name: "llm-finetune" },
    ]);
    expect(values(filterOf("ml_repo_id"), "42", true, SEEN)).toEqual(["420"]);
  });

  it("offers every known ML repo for an unknown name, and the keywords", () => {
    expect(values(filterOf("ml_repo_id"), "no-such-repo", true, SEEN)).toEqual(["502", "420"]);
    expect(values(filterOf("ml_repo_id"), "99", true, SEEN)).toEqual([]);
    expect(values(filterOf("version"), "", false, SEEN)).toEqual(["latest"]);
    expect(values(filterOf("version"), "7", true, SEEN)).toEqual([]);
  });

  it("completes the last item of a list", () => {
    expect(values(RUNS, "b521, a", true, SEEN)).toEqual(["a77c", "a100"]);
    expect(values(RUNS, "a77c ", true, SEEN)).toEqual(["b521", "a100"]);
  });

  it("returns all others for a committed text", () => {
    expect(values(filterOf("tag"), "prod", false, SEEN)).toEqual(["nightly", "Pre-prod"]);
    expect(values(RUNS, "b521", false, SEEN)).toEqual(["a77c", "a100"]);
  });

  it("returns nothing for filters without known values", () => {
    expect(values(filterOf("fqn"), "", true, SEEN)).toEqual([]);
    expect(values(filterOf("run_steps"), "", true, SEEN)).toEqual([]);
  });
});

describe("choicesFor", () => {
  it("offers the values of a list in a field that takes one, with their names", () => {
    expect(choicesFor(filterOf("tag"), ["a", "prod"], SEEN)).toEqual([
      { value: "a" },
      { value: "prod" },
    ]);
    expect(choicesFor(filterOf("ml_repo_id"), ["420", "7"], SEEN)).toEqual([
      { value: "420", name: "churn-prediction" },
      { value: "7" },
    ]);
    expect(choicesFor(filterOf("tag"), ["prod"], SEEN)).toBeUndefined();
    expect(choicesFor(RUNS, ["a", "b"], SEEN)).toBeUndefined();
  });
});

describe("withCompletion", () => {
  it("replaces a text, and in a list the last item", () => {
    expect(withCompletion(filterOf("tag"), "pr", true, "prod")).toEqual(["prod"]);
    expect(withCompletion(RUNS, "b521, a7", true, "a77c")).toEqual(["b521", "a77c"]);
    expect(withCompletion(RUNS, "b521 ", true, "a77c")).toEqual(["b521", "a77c"]);
    expect(withCompletion(RUNS, "b521", false, "a77c")).toEqual(["b521", "a77c"]);
    expect(withCompletion(RUNS, "", false, "a77c")).toEqual(["a77c"]);
  });

  it("always ends with the picked value, and keeps the items before it", () => {
    const item = fc.string({ unit: fc.constantFrom("a", "1", "-"), minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(item), item, (items, value) => {
        const values = withCompletion(RUNS, [...items, "x"].join(" "), true, value);
        expect(values).toEqual([...new Set([...items, value])]);
      }),
    );
  });
});
