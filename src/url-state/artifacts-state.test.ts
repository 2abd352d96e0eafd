import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyCharacter } from "../lib/test-characters.ts";
import { ARTIFACT_COLUMN_IDS, ARTIFACT_COLUMNS } from "./artifact-columns.ts";
import { FACET_NAMES, type Facets } from "./artifact-facets.ts";
import {
  type ArtifactsState,
  formatArtifacts,
  hasChoices,
  INITIAL_ARTIFACTS,
  parseArtifacts,
  shownSortOf,
  withNextSort,
  withoutChoices,
  withToggled,
} from "./artifacts-state.ts";
import { TABS } from "./url-state.ts";

const text = fc
  .string({ minLength: 1, maxLength: 40, unit: "grapheme" })
  .filter((value) => value.isWellFormed());
const values = fc.uniqueArray(text, { maxLength: 4 });
const facets: fc.Arbitrary<Facets> = fc.record({
  ml_repo_id: values,
  type: values,
  created_by: values,
  tag: values,
});
const sortable = ARTIFACT_COLUMN_IDS.filter((id) => ARTIFACT_COLUMNS[id].sort !== undefined);
const sort = fc.record({ id: fc.constantFrom(...sortable), descending: fc.boolean() });
const open = fc.record({
  open: text.filter((value) => value.trim() !== ""),
  tab: fc.constantFrom(...TABS),
});

const state: fc.Arbitrary<ArtifactsState> = fc
  .tuple(
    fc.record({ q: fc.oneof(text, fc.constant("")), facets }),
    fc.option(sort, { nil: undefined }),
    fc.oneof(open, fc.constant({ tab: "overview" as const })),
  )
  .map(([base, sort, open]) => ({ ...base, ...open, ...(sort === undefined ? {} : { sort }) }));

describe("the URL of the artifacts page", () => {
  it("reads back every state it writes, and ignores nothing", () => {
    fc.assert(
      fc.property(state, (state) => {
        expect(parseArtifacts(formatArtifacts(state))).toEqual({ state, ignored: [] });
      }),
    );
  });

  it("reads any text, and the state it reads is stable", () => {
    const any = fc.string({ unit: anyCharacter, maxLength: 60 });
    const param = fc.constantFrom("q", ...FACET_NAMES, "sort", "open", "tab", "offset");
    const query = fc.array(fc.tuple(param, any)).map((pairs) => pairs.map((it) => it.join("=")));
    fc.assert(
      fc.property(
        fc.oneof(
          any,
          query.map((it) => it.join("&")),
        ),
        (search) => {
          const { state } = parseArtifacts(search);
          expect(parseArtifacts(formatArtifacts(state)).state).toEqual(state);
        },
      ),
    );
  });

  it("reports what it ignores", () => {
    const { state, ignored } = parseArtifacts(
      `?q=a&q=b&tag=x&tag=x&type=&sort=-versions&tab=usage&offset=5&created_by=${"y".repeat(1025)}`,
    );
    expect(state).toEqual({
      ...INITIAL_ARTIFACTS,
      q: "a",
      facets: { ...INITIAL_ARTIFACTS.facets, tag: ["x"] },
    });
    expect(ignored.map(({ name, reason }) => `${name}: ${reason}`)).toEqual([
      "q: repeated",
      "created_by: must be at most 1024 characters long",
      "tag: repeated",
      "tab: requires open",
      "sort: unknown column",
      "offset: unknown parameter",
    ]);
  });

  it("keeps FQNs and e-mail readable", () => {
    const { state } = parseArtifacts("?created_by=ana@x.org&open=model:a/b/c:1");
    expect(formatArtifacts(state)).toBe("?created_by=ana@x.org&open=model:a/b/c:1");
  });
});

describe("changes of the artifacts page", () => {
  it("chooses a value and no longer", () => {
    const once = withToggled(INITIAL_ARTIFACTS, "tag", "prod");
    expect(once.facets.tag).toEqual(["prod"]);
    expect(withToggled(once, "tag", "prod")).toEqual(INITIAL_ARTIFACTS);
  });

  it("clears all choices, but neither the order nor the open version", () => {
    fc.assert(
      fc.property(state, (state) => {
        const cleared = withoutChoices(state);
        expect(hasChoices(cleared)).toBe(false);
        expect(cleared).toMatchObject({ tab: state.tab, ...(state.sort && { sort: state.sort }) });
      }),
    );
  });

  it("shows the last updated first, unless there is a text, and reverses that", () => {
    const updated = { id: "updated_at", descending: true } as const;
    expect(shownSortOf(INITIAL_ARTIFACTS)).toEqual(updated);
    expect(shownSortOf({ q: "churn" })).toBeUndefined();
    const named = { id: "name", descending: false } as const;
    expect(shownSortOf({ q: "churn", sort: named })).toEqual(named);
    const reversed = withNextSort(INITIAL_ARTIFACTS, undefined);
    expect(shownSortOf(reversed)).toEqual({ ...updated, descending: false });
    expect(shownSortOf(withNextSort(withNextSort(reversed, updated), undefined))).toEqual(updated);
  });
});
