import { describe, expect, it } from "vitest";
import type { ValueData } from "../ui/data-attributes.ts";
import { INITIAL_STATE, parse, type UrlState } from "../url-state/url-state.ts";
import { valueActionsOf } from "./value-actions.ts";

function stateOf(search: string): UrlState {
  return parse(search).state;
}

/** The label of each action, and the filters it leads to or the text it copies. */
function summaryOf(value: ValueData, search = "") {
  return valueActionsOf(value, stateOf(search)).map((action) => [
    action.hint === undefined ? action.label : `${action.label} | ${action.hint}`,
    action.kind === "copy" ? action.text : action.next.filters,
  ]);
}

describe("valueActionsOf", () => {
  it("filters by a value, and copies it", () => {
    expect(summaryOf({ kind: "tag", text: "prod" }, "?name=churn")).toEqual([
      ["Filter by Tag: prod", { name: "churn", tag: "prod" }],
      ["Copy | prod", "prod"],
    ]);
  });

  it("names the filter it replaces", () => {
    expect(summaryOf({ kind: "tag", text: "prod" }, "?tag=lora")).toEqual([
      ["Filter by Tag: prod | replaces Tag: lora", { tag: "prod" }],
      ["Copy | prod", "prod"],
    ]);
    expect(summaryOf({ kind: "version", text: "7" }, "?version=latest")[0]).toEqual([
      "Filter by Version: 7 | replaces Version: latest",
      { version: 7 },
    ]);
  });

  it("removes a filter that is already active", () => {
    expect(summaryOf({ kind: "tag", text: "prod" }, "?tag=prod&name=x")[0]).toEqual([
      "Remove filter Tag: prod",
      { name: "x" },
    ]);
  });

  it("shows an ML repo by its name, filters by its ID, and copies both", () => {
    expect(summaryOf({ kind: "ml_repo_id", text: "502", label: "llm-finetune" })).toEqual([
      ["Filter by ML repo: llm-finetune", { ml_repo_id: "502" }],
      ["Copy name | llm-finetune", "llm-finetune"],
      ["Copy ID | 502", "502"],
    ]);
  });

  it("adds to a list, removes from it or replaces it", () => {
    const run = { kind: "run_ids", text: "r1" };
    const filterActions = (search: string) => summaryOf(run, search).slice(0, -1);
    expect(filterActions("")).toEqual([["Filter by Run IDs: r1", { run_ids: ["r1"] }]]);
    expect(filterActions("?run_ids=r1")).toEqual([["Remove filter Run IDs: r1", {}]]);
    expect(filterActions("?run_ids=r2")).toEqual([
      ["Add to Run IDs", { run_ids: ["r2", "r1"] }],
      ["Only this run | replaces r2", { run_ids: ["r1"] }],
    ]);
    expect(filterActions("?run_ids=r2&run_ids=r1&run_ids=r3")).toEqual([
      ["Remove from Run IDs", { run_ids: ["r2", "r3"] }],
      ["Only this run | replaces 2 others", { run_ids: ["r1"] }],
    ]);
    expect(summaryOf({ kind: "run_steps", text: "0" }, "?run_steps=5")[1]).toEqual([
      "Only this step | replaces 5",
      { run_steps: [0] },
    ]);
  });

  it.each([
    ["alias", "v1-prod"],
    ["creator", "Mina Park"],
    ["version", "seven"],
    ["run_steps", "1.5"],
    ["run_ids", "a b"],
    ["tag", " "],
    ["tag", "x".repeat(2000)],
    ["tag", "ta\ud83dg"],
    ["run_ids", "r\udc00"],
    ["__proto__", "x"],
  ])("returns only Copy for what no filter accepts: %s", (kind, text) => {
    expect(summaryOf({ kind, text })).toEqual([[`Copy | ${text}`, text]]);
  });

  it("goes back to the first row, and leaves the version open", () => {
    const [action] = valueActionsOf(
      { kind: "tag", text: "prod" },
      { ...INITIAL_STATE, offset: 100, open: "id:1", tab: "usage" },
    );
    expect(action).toMatchObject({ next: { offset: 0, open: "id:1", tab: "usage" } });
  });
});
