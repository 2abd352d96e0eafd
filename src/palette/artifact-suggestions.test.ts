import { expect, it } from "vitest";
import { createArtifactSearch } from "../artifact/artifact-search.ts";
import { testArtifact } from "../artifact/test-artifact.ts";
import { format, INITIAL_STATE, parse } from "../url-state/url-state.ts";
import { artifactSuggestions } from "./artifact-suggestions.ts";

const index = {
  find: createArtifactSearch([
    testArtifact("churn/churn-xgb", { version: "62" }),
    testArtifact("churn/churn-xgb-7", { version: "3" }),
    testArtifact("nlp/llama-8b-sft", { version: "5" }),
    testArtifact("nlp/llama-sft-checkpoint", { version: "456" }),
    testArtifact("risk/fraud-gbm", { version: "254" }),
    testArtifact("data/daily_orders", { version: "1291", tags: ["nightly"] }),
  ]),
  tags: ["prod", "nightly"],
};

/** Each suggestion as its label and the URL it leads to. */
function suggested(text: string, search = ""): readonly string[] {
  const { state } = parse(search);
  return artifactSuggestions(text, state, index).map(
    ({ label, next }) => `${label.map((part) => part.text).join("")} → ${format(next)}`,
  );
}

it("shows the versions of an artifact, and opens the newest with Ctrl or Cmd", () => {
  expect(suggested("xgb")[0]).toBe("churn-xgb → ?fqn=artifact:tenant/churn/churn-xgb");
  const [first] = artifactSuggestions("xgb", INITIAL_STATE, index);
  expect(format(first?.newest ?? INITIAL_STATE)).toBe("?open=artifact:tenant/churn/churn-xgb:62");
  expect(first?.hint).toBe("churn · artifact · newest 62");
});

it("says what else matches, and which filters it replaces", () => {
  expect(suggested("daily nightly")).toEqual([
    "daily_orders · tag nightly → ?fqn=artifact:tenant/data/daily_orders",
  ]);
  const { state } = parse("?tag=prod&offset=50");
  const [first] = artifactSuggestions("daily", state, index);
  expect(first?.hint).toBe("data · artifact · newest 1291 · replaces Tag: prod");
  expect(format(first?.next ?? state)).toBe("?fqn=artifact:tenant/data/daily_orders");
});

it.each(["churn-xgb 7", "churn-xgb:7", "churn-xgb@7", "churn-xgb v7", "7 churn-xgb"])(
  "opens a version by the artifact's name and its number: %s",
  (text) => {
    expect(suggested(text)[0]).toBe("Open churn-xgb 7 → ?open=artifact:tenant/churn/churn-xgb:7");
  },
);

it("opens a version by a part of the name, only of artifacts that may have it", () => {
  expect(suggested("llama 440")).toEqual([
    "Open llama-sft-checkpoint 440 → ?open=artifact:tenant/nlp/llama-sft-checkpoint:440",
  ]);
});

it("prefers an artifact with the number in its name where the rest is only a part of names", () => {
  expect(suggested("xgb 7")).toEqual([
    "churn-xgb-7 → ?fqn=artifact:tenant/churn/churn-xgb-7",
    "Open churn-xgb 7 → ?open=artifact:tenant/churn/churn-xgb:7",
  ]);
});

it("opens the newest version", () => {
  expect(suggested("daily orders latest")).toEqual([
    "Open daily_orders 1291 · newest → ?open=artifact:tenant/data/daily_orders:1291",
  ]);
});

it("filters by a tag that no newest version has", () => {
  expect(suggested("fraud prod")).toEqual([
    "fraud-gbm · tag prod → ?tag=prod&fqn=artifact:tenant/risk/fraud-gbm",
  ]);
});

it("keeps the list while it opens a version", () => {
  expect(suggested("fraud 3", "?tag=prod&offset=50")).toEqual([
    "Open fraud-gbm 3 → ?tag=prod&offset=50&open=artifact:tenant/risk/fraud-gbm:3",
  ]);
});

it("has nothing for text that matches nothing", () => {
  expect(suggested("zzz")).toEqual([]);
  expect(suggested("7")).toEqual(["churn-xgb-7 → ?fqn=artifact:tenant/churn/churn-xgb-7"]);
});
