import { Link } from "lucide-react";
import { describe, expect, it } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
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
const data = { ...NO_SEEN_VALUES, names: ["columnar"], versions: [] };

/** The groups for a text, each with its number of items and the first one's id. */
function groups(text: string): string[] {
  const input = parseInput(text, { base: "/" });
  const suggestions = suggestionsFor(input, INITIAL_STATE, data);
  return groupPaletteItems(input, suggestions, { recent, views, actions }).map(
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

  it("lists everything below the suggestions for recognized input", () => {
    expect(groups("artifact:t/r/n:7")).toEqual([
      "For this text: 3, open artifact:t/r/n:7",
      "Recently opened: 3, recent artifact:t/r/churn-0:1",
      "Views: 1, view 1",
      "Actions: 3, action Copy URL",
    ]);
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
    const [first, second] = groups("artifact:t/r/churn-0:1");
    expect(first).toBe("For this text: 3, open artifact:t/r/churn-0:1");
    expect(second).toBe("Recently opened: 3, recent artifact:t/r/churn-1:1");
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
    ["version:0 tag:x", "Ignored: version=0 (must be a positive whole number or latest)"],
    ["?tag=x&color=red", "Ignored: color=red (unknown parameter)"],
    ["https://docs.example/", "This URL doesn’t belong to this dashboard, its API, or a run"],
    ["tag:x", undefined],
    ["version:1,287 step:2,400", undefined],
    ["churn", undefined],
  ])("%j: %s", (text, warning) => {
    expect(parseWarning(parseInput(text, { base: "/" }))).toBe(warning);
  });
});
