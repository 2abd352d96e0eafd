import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areDefaultColumns,
  type ColumnChoice,
  DEFAULT_COLUMNS,
} from "../url-state/column-choices.ts";
import { COLUMN_IDS } from "../url-state/columns.ts";
import { statesFrom } from "../url-state/test-states.ts";
import { withColumns } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, parse, type UrlState } from "../url-state/url-state.ts";
import { MAX_URL_LENGTH, shareUrl } from "./share-url.ts";

const BASE = "https://models.example/dashboard/";

/** Values up to the longest a filter may hold, also in scripts that take nine characters per letter. */
const value = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 20, unit: "grapheme" }),
    fc.nat({ max: 1023 }).map((more) => "x".repeat(more + 1)),
    fc.nat({ max: 511 }).map((more) => "語(".repeat(more + 1)),
  )
  .filter((text) => text.trim() !== "" && text.isWellFormed());
const runId = fc.oneof(
  fc.uuid().map((id) => id.replaceAll("-", "")),
  fc.nat({ max: 1023 }).map((more) => "r".repeat(more + 1)),
);
const columnsOf = fc.shuffledSubarray(COLUMN_IDS.slice(1)).chain((ids) =>
  fc.tuple(
    ...["name" as const, ...ids].map((id) =>
      fc.record<ColumnChoice, "id">(
        {
          id: fc.constant(id),
          width: fc.integer({ min: 48, max: 999 }),
          pinned: fc.constant(true as const),
        },
        { requiredKeys: ["id"] },
      ),
    ),
  ),
);
const columns: fc.Arbitrary<readonly ColumnChoice[]> = fc.oneof(
  fc.constant(DEFAULT_COLUMNS),
  columnsOf,
);

const state = statesFrom({ text: value, item: runId, maxItems: 120 });

function stateOf(url: string): UrlState {
  const { state, ignored } = parse(url.slice(BASE.length));
  expect(ignored).toEqual([]);
  return state;
}

describe("shareUrl", () => {
  it("is at most 2,000 characters long, and complete when nothing was left out", () => {
    const counts = { complete: 0, cut: 0 };
    fc.assert(
      fc.property(state, columns, fc.boolean(), (state, shown, hasSaved) => {
        const { url, leftOut } = shareUrl(BASE, state, shown, hasSaved);
        expect(url.length).toBeLessThanOrEqual(MAX_URL_LENGTH);
        const isWritten = hasSaved || !areDefaultColumns(shown);
        const full = withColumns(state, isWritten ? shown : undefined);
        const restored = stateOf(url);
        const fits = BASE.length + format(full).length <= MAX_URL_LENGTH;
        expect(leftOut.length === 0).toBe(fits);
        if (fits) expect(restored).toEqual(full);
        else expect(restored).not.toEqual(full);
        counts[fits ? "complete" : "cut"] += 1;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(counts.complete, counts.cut)).toBeGreaterThan(10);
  });

  it("names each filter that it leaves out", () => {
    fc.assert(
      fc.property(state, columns, (state, shown) => {
        const { url, leftOut } = shareUrl(BASE, state, shown, false);
        const { filters, open } = stateOf(url);
        const lost = Object.keys(state.filters).length - Object.keys(filters).length;
        expect(leftOut.filter((part) => part.startsWith("the filter"))).toHaveLength(lost);
        expect(leftOut.includes("the open version")).toBe(open !== state.open);
      }),
    );
  });

  it("writes no defaults, but is never empty, which would open the start view", () => {
    const shared = shareUrl(BASE, INITIAL_STATE, DEFAULT_COLUMNS, false);
    expect(shared).toEqual({ url: `${BASE}?offset=0`, leftOut: [] });
    const chosen = withColumns(INITIAL_STATE, DEFAULT_COLUMNS);
    expect(shareUrl(BASE, chosen, DEFAULT_COLUMNS, false).url).toBe(`${BASE}?offset=0`);
    expect(shareUrl(BASE, chosen, DEFAULT_COLUMNS, true).url).toBe(`${BASE}?cols=default`);
  });

  it("writes columns that are saved only in this browser", () => {
    const { url } = shareUrl(BASE, INITIAL_STATE, [{ id: "name" }, { id: "fqn" }], true);
    expect(url).toBe(`${BASE}?cols=name,fqn`);
  });

  const runs = Array.from({ length: 60 }, (_, index) => index.toString(16).padStart(32, "0"));

  it("packs the filters of one value and the open version before the end of a list", () => {
    const state = parse(
      "?name=churn&offset=50&limit=100&sort=-step&open=a:t/r/n:1&tab=usage",
    ).state;
    const narrow = { ...state, filters: { ...state.filters, run_ids: runs } };
    const shared = shareUrl(BASE, narrow, [{ id: "name", width: 200 }], false);
    expect(shared.leftOut).toEqual([
      "13 of 60 run IDs",
      "the page size",
      "the page",
      "the columns",
      "the sort order",
    ]);
    expect(stateOf(shared.url)).toMatchObject({
      filters: { name: "churn", run_ids: runs.slice(0, 47) },
      open: "a:t/r/n:1",
      tab: "usage",
      offset: 0,
    });
  });

  it("leaves out column widths first", () => {
    const { state } = parse(`?sort=step&limit=25&offset=25&tag=${"x".repeat(1024)}`);
    const wide = COLUMN_IDS.map((id) => ({ id, width: 100 }));
    const shared = shareUrl(BASE, { ...state, open: "y".repeat(720) }, wide, false);
    expect(shared.leftOut).toEqual(["the column widths"]);
    expect(stateOf(shared.url)).toMatchObject({
      cols: COLUMN_IDS.map((id) => ({ id })),
      sort: state.sort,
      offset: 25,
    });
  });

  it("leaves out the page if a filter is left out", () => {
    const filters = { tag: "語".repeat(1000) };
    const state = { ...INITIAL_STATE, filters, offset: 50 };
    const shared = shareUrl(BASE, state, DEFAULT_COLUMNS, false);
    expect(shared).toEqual({ url: BASE, leftOut: ["the filter Tag", "the page"] });
  });

  it("names a filter that does not fit at all", () => {
    const filters = { tag: "語".repeat(1000), run_ids: runs.slice(0, 1) };
    const shared = shareUrl(BASE, { ...INITIAL_STATE, filters }, DEFAULT_COLUMNS, false);
    expect(shared.leftOut).toEqual(["the filter Tag"]);
    expect(stateOf(shared.url).filters).toEqual({ run_ids: runs.slice(0, 1) });
  });
});
