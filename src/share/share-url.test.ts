import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  areDefaultColumns,
  type ColumnChoice,
  DEFAULT_COLUMNS,
} from "../url-state/column-choices.ts";
import { COLUMN_IDS } from "../url-state/columns.ts";
import { withColumns } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, parse, TABS, type UrlState } from "../url-state/url-state.ts";
import { MAX_URL_LENGTH, shareUrl } from "./share-url.ts";

const BASE = "https://models.example/dashboard/";

/** Values up to the longest a filter may hold, in scripts that take nine signs a letter too. */
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
const list = <T>(item: fc.Arbitrary<T>) => fc.uniqueArray(item, { minLength: 1, maxLength: 120 });

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

const query: fc.Arbitrary<UrlState> = fc
  .record({
    filters: fc.record(
      {
        tag: value,
        fqn: value,
        artifact_id: value,
        ml_repo_id: value,
        name: value,
        version: fc.oneof(fc.constant("latest" as const), fc.integer({ min: 1 })),
        run_ids: list(runId),
        run_steps: list(fc.nat()),
        include_internal_metadata: fc.constant(true as const),
      },
      { requiredKeys: [] },
    ),
    offset: fc.nat(),
    limit: fc.integer({ min: 1, max: 1000 }),
    open: fc.option(value, { nil: undefined }),
    tab: fc.constantFrom(...TABS),
    sort: fc.option(fc.record({ id: fc.constantFrom(...COLUMN_IDS), descending: fc.boolean() }), {
      nil: undefined,
    }),
  })
  .map(({ open, tab, sort, ...rest }) => ({
    ...rest,
    ...(open === undefined ? { tab: "overview" as const } : { open, tab }),
    ...(sort === undefined ? {} : { sort }),
  }));

function queryOf(address: string): UrlState {
  const { state: query, ignored } = parse(address.slice(BASE.length));
  expect(ignored).toEqual([]);
  return query;
}

describe("shareUrl", () => {
  it("is never longer than 2,000 characters, and whole when nothing was left out", () => {
    const seen = { whole: 0, cut: 0 };
    fc.assert(
      fc.property(query, columns, fc.boolean(), (state, shown, keepsOwn) => {
        const { address, leftOut } = shareUrl(BASE, state, shown, keepsOwn);
        expect(address.length).toBeLessThanOrEqual(MAX_URL_LENGTH);
        const isWritten = keepsOwn || !areDefaultColumns(shown);
        const whole = withColumns(state, isWritten ? shown : undefined);
        const restored = queryOf(address);
        const fits = BASE.length + format(whole).length <= MAX_URL_LENGTH;
        expect(leftOut.length === 0).toBe(fits);
        if (fits) expect(restored).toEqual(whole);
        else expect(restored).not.toEqual(whole);
        seen[fits ? "whole" : "cut"] += 1;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(seen.whole, seen.cut)).toBeGreaterThan(10);
  });

  it("leaves out filters, and says of each which", () => {
    fc.assert(
      fc.property(query, columns, (state, shown) => {
        const { address, leftOut } = shareUrl(BASE, state, shown, false);
        const { filters, open } = queryOf(address);
        const lost = Object.keys(state.filters).length - Object.keys(filters).length;
        expect(leftOut.filter((words) => words.startsWith("the filter"))).toHaveLength(lost);
        expect(leftOut.includes("the open version")).toBe(open !== state.open);
      }),
    );
  });

  it("writes no defaults, but never nothing: that is where each browser starts as it likes", () => {
    const shared = shareUrl(BASE, INITIAL_STATE, DEFAULT_COLUMNS, false);
    expect(shared).toEqual({ address: `${BASE}?offset=0`, leftOut: [] });
    const asked = withColumns(INITIAL_STATE, DEFAULT_COLUMNS);
    expect(shareUrl(BASE, asked, DEFAULT_COLUMNS, false).address).toBe(`${BASE}?offset=0`);
    expect(shareUrl(BASE, asked, DEFAULT_COLUMNS, true).address).toBe(`${BASE}?cols=default`);
  });

  it("writes the columns that only this browser keeps", () => {
    const { address } = shareUrl(BASE, INITIAL_STATE, [{ id: "name" }, { id: "fqn" }], true);
    expect(address).toBe(`${BASE}?cols=name,fqn`);
  });

  const runs = Array.from({ length: 60 }, (_, at) => at.toString(16).padStart(32, "0"));

  it("keeps the filters of one value and the open version before the tail of a list", () => {
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
      "the sorting",
    ]);
    expect(queryOf(shared.address)).toMatchObject({
      filters: { name: "churn", run_ids: runs.slice(0, 47) },
      open: "a:t/r/n:1",
      tab: "usage",
      offset: 0,
    });
  });

  it("leaves out column widths first, where that is enough", () => {
    const { state } = parse(`?sort=step&limit=25&offset=25&tag=${"x".repeat(1024)}`);
    const wide = COLUMN_IDS.map((id) => ({ id, width: 100 }));
    const shared = shareUrl(BASE, { ...state, open: "y".repeat(720) }, wide, false);
    expect(shared.leftOut).toEqual(["the column widths"]);
    expect(queryOf(shared.address)).toMatchObject({
      cols: COLUMN_IDS.map((id) => ({ id })),
      sort: state.sort,
      offset: 25,
    });
  });

  it("drops the page of a list that is not the one that was filtered", () => {
    const filters = { tag: "語".repeat(1000) };
    const state = { ...INITIAL_STATE, filters, offset: 50 };
    const shared = shareUrl(BASE, state, DEFAULT_COLUMNS, false);
    expect(shared).toEqual({ address: BASE, leftOut: ["the filter Tag", "the page"] });
  });

  it("names a filter of which nothing fits", () => {
    const filters = { tag: "語".repeat(1000), run_ids: runs.slice(0, 1) };
    const shared = shareUrl(BASE, { ...INITIAL_STATE, filters }, DEFAULT_COLUMNS, false);
    expect(shared.leftOut).toEqual(["the filter Tag"]);
    expect(queryOf(shared.address).filters).toEqual({ run_ids: runs.slice(0, 1) });
  });
});
