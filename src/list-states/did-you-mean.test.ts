import { describe, expect, it } from "vitest";
import type { SeenValues } from "../artifact/seen-values.ts";
import { didYouMean } from "./did-you-mean.ts";
import type { KnownValues } from "./known-values.ts";

const SEEN: SeenValues = {
  tags: ["prod", "nightly"],
  names: ["churn-xgb-checkpoint", "llama-sft-checkpoint"],
  mlRepos: [
    { id: "502", name: "llm-finetune" },
    { id: "420", name: "churn-prediction" },
  ],
  runIds: [],
  artifactIds: [],
};

/** What is known without an artifact index. */
const knownFrom = (seen: SeenValues): KnownValues => ({ seen, artifacts: [], isComplete: false });

describe("didYouMean", () => {
  it("finds values similar to a name and a tag", () => {
    expect(didYouMean({ name: ["churn-xgb"], tag: ["prdo"] }, knownFrom(SEEN))).toEqual([
      {
        name: "tag",
        lead: "Similar tag:",
        candidates: [{ value: "prod", title: "prod" }],
      },
      {
        name: "name",
        lead: "Similar name:",
        candidates: [{ value: "churn-xgb-checkpoint", title: "churn-xgb-checkpoint" }],
      },
    ]);
  });

  it.each([
    ["llm-finetune", "502"],
    ["LLM-Finetune", "502"],
    ["churn", "420"],
  ])("finds the id of the ML repo %s", (text, id) => {
    const [similar] = didYouMean({ ml_repo_id: [text] }, knownFrom(SEEN));
    expect(similar).toMatchObject({ name: "ml_repo_id", lead: "Similar ML repo:" });
    expect(similar?.candidates.map(({ value }) => value)).toEqual([id]);
  });

  it("ignores seen values, values similar to none, and other filters", () => {
    const texts = { name: ["zzzzzz"], tag: ["prod"], ml_repo_id: ["420"], fqn: ["prdo"] };
    expect(didYouMean(texts, knownFrom(SEEN))).toEqual([]);
  });

  it.each([
    ["prod\u200B", ["prod"]],
    ["рrоd", ["prod"]],
    ["cafe\u0301", ["café"]],
    ["new\u200B", ["new"]],
    ["\u200B", []],
  ])("offers for the tag %j the tag that looks the same", (tag, values) => {
    const similar = didYouMean(
      { tag: [tag] },
      knownFrom({ ...SEEN, tags: ["prods", "prod", "café"] }),
    );
    expect(similar.flatMap(({ candidates }) => candidates.map(({ value }) => value))).toEqual(
      values,
    );
    const lead = "Looks the same, but has other characters:";
    expect(similar.every((suggestion) => suggestion.lead === lead)).toBe(true);
  });

  it("offers an FQN without the characters that can't be seen", () => {
    expect(didYouMean({ fqn: ["artifact:t/r/n:1\u200B"] }, knownFrom(SEEN))).toMatchObject([
      { name: "fqn", candidates: [{ value: "artifact:t/r/n:1" }] },
    ]);
  });
});
