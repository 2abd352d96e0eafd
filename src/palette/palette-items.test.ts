import { Link } from "lucide-react";
import { describe, expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { loadedVersions } from "./loaded-versions.ts";
import { groupPaletteItems } from "./palette-items.ts";
import { parseInput } from "./parse-input.ts";
import { parseWarning } from "./parse-warning.ts";
import { suggestionsFor } from "./suggestions.ts";

const recent = Array.from({ length: 9 }, (_, index) => ({
  open: `artifact:t/r/churn-${index}:1`,
  name: `churn-${index}`,
  version: "1",
  ...(index === 8 ? { alias: "v3-prod", mlRepo: "pricing" } : {}),
}));
const views = [{ id: "1", name: "Prod champions", summary: "", run: () => undefined }];
const actions = ["Copy URL", "Columns", "Go to filters"].map((label) => ({
  id: label,
  label,
  icon: Link,
  keys: [],
  isEnabled: true,
  run: () => undefined,
}));
const NO_ARTIFACTS = { artifacts: [], more: [] };
const data = { ...NO_SEEN_VALUES, names: ["columnar"], versions: [] };

/** The groups for a text, each with its number of items and the first one's id. */
function groups(text: string): string[] {
  const input = parseInput(text, { base: "/" });
  const suggestions = suggestionsFor(input, INITIAL_STATE, data);
  return groupPaletteItems(input, suggestions, { ...NO_ARTIFACTS, recent, views, actions }).map(
    ({ title, items }) => `${title}: ${items.length}, ${items[0]?.id}`,
  );
}

describe("groupPaletteItems", () => {
  it("lists a few recent versions and everything else if there is no text", () => {
    expect(groups("")).toEqual([
      "Recently opened: 5, recent artifact:t/r/churn-0:1",
      "Views: 1, view 1",
      "Actions: 3, action Copy URL",
    ]);
  });

  it.each(["artifact:t/r/n:7", "0".repeat(32), "tag:x", "[100, 200]"])(
    "lists only the suggestions for %j, which is recognized",
    (text) => {
      expect(groups(text).map((group) => group.split(":")[0])).toEqual(["For this text"]);
    },
  );

  it("also searches by filters without a colon, which may be any words", () => {
    expect(groups("run col")).toEqual(["For this text: 1, filter ?run_ids=col"]);
    const named = {
      id: "run",
      label: "Run steps",
      icon: Link,
      keys: [],
      isEnabled: true,
      run: () => undefined,
    };
    const input = parseInput("run st", { base: "/" });
    const list = groupPaletteItems(input, [], { ...NO_ARTIFACTS, recent, views, actions: [named] });
    expect(list.map(({ title }) => title)).toEqual(["Actions"]);
  });

  it("searches by free text, with filters for that text at the end", () => {
    expect(groups("gofil")).toEqual([
      "Actions: 1, action Go to filters",
      "Filters: 2, filter ?name=gofil",
    ]);
    expect(groups("col")).toEqual([
      "For this text: 1, filter ?name=columnar",
      "Actions: 1, action Columns",
      "Filters: 2, filter ?name=col",
    ]);
  });

  it("doesn’t repeat a version that a suggestion opens", () => {
    const input = parseInput("v3-prod", { base: "/" });
    const versions = loadedVersions([], recent);
    const suggestions = suggestionsFor(input, INITIAL_STATE, { ...data, versions });
    const list = groupPaletteItems(input, suggestions, { ...NO_ARTIFACTS, recent, views, actions });
    expect(list.map(({ title }) => title)).toEqual(["For this text", "Filters"]);
  });

  it("finds recent versions by name, alias and ML repo", () => {
    expect(groups("churn-4 1")[0]).toBe("Recently opened: 1, recent artifact:t/r/churn-4:1");
    expect(groups("pricing")[0]).toBe("Recently opened: 1, recent artifact:t/r/churn-8:1");
    expect(groups("v3-prod")[0]).toBe("Recently opened: 1, recent artifact:t/r/churn-8:1");
  });

  it("has no items for recognized input without suggestions", () => {
    expect(groups("version:0")).toEqual([]);
    expect(groups("https://docs.example/")).toEqual([]);
  });
});

describe("parseWarning", () => {
  it.each([
    ["version:0 tag:x", "Version: must be a positive whole number or latest"],
    ["?tag=x&color=red", "Ignored: color=red (unknown parameter)"],
    ["https://docs.example/", "This URL doesn’t belong to this dashboard, its API, or a run"],
    ["tag:x", undefined],
    ["version:1,287 step:2,400", undefined],
    ["churn", undefined],
  ])("%j: %s", (text, warning) => {
    expect(parseWarning(parseInput(text, { base: "/" }), data)).toBe(warning);
  });
});
