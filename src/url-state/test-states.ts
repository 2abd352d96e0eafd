import fc from "fast-check";
import { formatPath } from "../json/path.ts";
import { anyCharacter } from "../lib/test-characters.ts";
import { type ColumnChoice, MAX_COLUMN_WIDTH, MIN_COLUMN_WIDTH } from "./column-choices.ts";
import { COLUMN_IDS, type ColumnId, isPathColumnId, type PathColumnId } from "./columns.ts";
import { FILTER_LIST, type FilterDefinition, type Filters, readFilters } from "./filters.ts";
import { type ChartParams, TABS, type UrlState } from "./url-state.ts";

/** Texts for the values of a URL's parameters; `text` is well formed and not blank. */
interface TextSources {
  readonly text: fc.Arbitrary<string>;
  /** An item of a list, without its separators. */
  readonly item: fc.Arbitrary<string>;
  readonly maxItems: number;
}

/** Any path of metadata as a column, also with the separators of `cols` in its keys. */
export const anyPathColumn: fc.Arbitrary<PathColumnId> = fc
  .array(
    fc.oneof(
      fc.constantFrom("a.b", "x", "__proto__", "", "a,b", "!~:%", "%2c", "ä-1", "100%", '"', "]"),
      fc.string({ unit: anyCharacter, maxLength: 6 }),
      fc.nat(),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((steps) => formatPath(["metadata", ...steps]))
  .filter(isPathColumnId);

/** Any column of the list. */
export const anyColumn: fc.Arbitrary<ColumnId> = fc.oneof(
  fc.constantFrom<ColumnId>(...COLUMN_IDS),
  anyPathColumn,
);

/** Any choice of a column; only that of a path has a format. */
export const anyColumnChoice: fc.Arbitrary<ColumnChoice> = anyColumn.chain((id) =>
  fc.record<ColumnChoice, "id">(
    {
      id: fc.constant(id),
      width: fc.integer({ min: MIN_COLUMN_WIDTH, max: MAX_COLUMN_WIDTH }),
      pinned: fc.constant(true as const),
      ...(isPathColumnId(id) && { format: fc.constantFrom("heat" as const, "plain" as const) }),
    },
    { requiredKeys: ["id"] },
  ),
);

/** Any filters, derived from the record of definitions, so that added filters are included. */
function filtersFrom(sources: TextSources): fc.Arbitrary<Filters> {
  const texts = FILTER_LIST.map((filter) => [filter.name, textsFor(filter, sources)]);
  return fc.record(Object.fromEntries(texts), { requiredKeys: [] }).map((texts) => {
    const { filters, ignored } = readFilters(texts);
    if (ignored.length > 0 || Object.keys(filters).length < Object.keys(texts).length) {
      throw new Error(`Not read as filters: ${JSON.stringify(texts)}`);
    }
    return filters;
  });
}

function textsFor(filter: FilterDefinition, { text, item, maxItems }: TextSources) {
  const { kind, isNumeric, keywords = [], parse } = filter;
  const isRead = (text: string) => "value" in parse(text);
  const number = fc.nat().map(String).filter(isRead);
  if (kind === "switch") return fc.constant(["true"]);
  if (kind === "list") {
    const items = isNumeric ? number : item;
    return fc.uniqueArray(items, { minLength: 1, maxLength: maxItems });
  }
  const value = isNumeric ? fc.oneof(number, fc.constantFrom(...keywords)) : text;
  return value.map((text) => [text]);
}

function chartFrom({ text }: TextSources): fc.Arbitrary<ChartParams> {
  const metrics = fc.array(fc.tuple(fc.constant("metric"), text), { minLength: 1, maxLength: 3 });
  const tolerance = fc.constantFrom([], [["tolerance", "2"] as const]);
  return fc.tuple(metrics, tolerance).map(([some, others]) => [...some, ...others]);
}

type Generators = {
  readonly [Param in Exclude<keyof UrlState, "cols">]-?: fc.Arbitrary<UrlState[Param]>;
};

/** Any state of a URL without columns. A parameter without a generator does not compile. */
export function statesFrom(sources: TextSources): fc.Arbitrary<UrlState> {
  return fc
    .record({
      filters: filtersFrom(sources),
      offset: fc.nat(),
      limit: fc.integer({ min: 1, max: 1000 }),
      open: fc.option(sources.text, { nil: undefined }),
      tab: fc.constantFrom(...TABS),
      chart: fc.option(chartFrom(sources), { nil: undefined }),
      sort: fc.option(fc.record({ id: anyColumn, descending: fc.boolean() }), {
        nil: undefined,
      }),
    } satisfies Generators)
    .map(({ open, tab, chart, sort, ...rest }) => ({
      ...rest,
      ...(open === undefined
        ? { tab: "overview" as const }
        : { open, tab, ...(chart && { chart }) }),
      ...(sort === undefined ? {} : { sort }),
    }));
}
