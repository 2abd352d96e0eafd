import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it, vi } from "vitest";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { createStore } from "../lib/store.ts";
import { filtersTitle } from "../url-state/describe-filters.ts";
import { FILTER_LIST, textsOf } from "../url-state/filters.ts";
import { format, isNarrowed, parse, requestOf } from "../url-state/url-state.ts";
import { FilterChips } from "./filter-chips.tsx";
import { FilterPanel } from "./filter-panel.tsx";
import { LOADING_EDITING } from "./test-editing.ts";

/** Adds a filter to the record, and nothing anywhere else. */
vi.mock("../url-state/filter-definitions.ts", async (importOriginal) => {
  const { FILTERS } = await importOriginal<typeof import("../url-state/filter-definitions.ts")>();
  const { single } = await import("../url-state/filter-kinds.ts");
  const { parseText } = await import("../url-state/filter-parsers.ts");
  const framework = {
    ...single(parseText),
    label: "Framework",
    narrows: true,
    phrase: ([framework]: readonly string[]) => `framework ${framework}`,
  };
  return { FILTERS: { ...FILTERS, framework } };
});

const SEARCH = "?tag=prod&framework=xgboost";

const { state, ignored } = parse(SEARCH);
const panel = {
  texts: textsOf(state.filters),
  seen: NO_SEEN_VALUES,
  problems: [],
  drafts: createStore({}),
  editing: LOADING_EDITING,
  onCommit: () => undefined,
  onClear: () => undefined,
  onLeave: undefined,
  form: { action: "/", kept: [] },
};

describe("a filter that is added to the record alone", () => {
  it("is the tenth", () => {
    expect(FILTER_LIST.at(-1)?.label).toBe("Framework");
  });

  it("is read from a URL and written to it", () => {
    expect(ignored).toEqual([]);
    expect(state.filters).toEqual({ tag: "prod", framework: "xgboost" });
    expect(format(state)).toBe(SEARCH);
    expect(isNarrowed(parse("?framework=xgboost").state)).toBe(true);
  });

  it("is sent with the request", () => {
    expect(requestOf(state)).toMatch(/^tag=prod&framework=xgboost&offset=0&/);
  });

  it("has a labeled field in the sidebar", () => {
    const html = renderToStaticMarkup(<FilterPanel {...panel}>{null}</FilterPanel>);
    const [, id] = /<label for="([^"]+)"[^>]*>Framework<\/label>/.exec(html) ?? [];
    const input = html.match(/<input[^>]*>/g)?.find((tag) => tag.includes(`id="${id}"`));
    expect(input).toMatch(/ name="framework" value="xgboost"/);
  });

  it("has a chip", () => {
    const html = renderToStaticMarkup(<FilterChips {...panel} />);
    expect(html).toContain('aria-label="Edit filter Framework: xgboost"');
    expect(html).toContain('aria-label="Remove filter Framework: xgboost"');
  });

  it("is in the title", () => {
    expect(filtersTitle(state.filters)).toBe("tag prod, framework xgboost");
  });
});
