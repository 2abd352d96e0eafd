import type { ColumnChoice } from "../url-state/column-choices.ts";
import { nounOf } from "../url-state/describe-filters.ts";
import { FILTER_LIST, type FilterDefinition, textsOf } from "../url-state/filters.ts";
import {
  withChart,
  withColumns,
  withFilters,
  withFilterTexts,
  withOffset,
  withOpen,
  withSort,
} from "../url-state/transitions.ts";
import { format, INITIAL_STATE, type UrlState } from "../url-state/url-state.ts";

type Fits = (state: UrlState) => boolean;

/** Adds a part of a view to a state if there is room for it, and names what was left out. */
type PackingStep = (
  state: UrlState,
  fits: Fits,
) => { readonly state: UrlState; readonly leftOut?: string };

interface View {
  /** The complete view. */
  readonly full: UrlState;
  /** Its columns without their widths; `undefined` if the URL needs none. */
  readonly bareColumns: readonly ColumnChoice[] | undefined;
}

/** The parts of a view, the most important first. */
const ORDER = ["filters", "open", "lists", "limit", "offset", "columns", "sort", "widths"] as const;

type Steps = { readonly [Part in (typeof ORDER)[number]]?: readonly PackingStep[] };

/** The steps that pack each parameter of a URL; a parameter without an entry does not compile. */
const PACKING = {
  filters: ({ full }) => ({
    filters: FILTER_LIST.filter(({ kind }) => kind !== "list").map((filter) =>
      filterStep(full, filter),
    ),
    lists: FILTER_LIST.filter(({ kind }) => kind === "list").map((filter) =>
      listStep(full, filter),
    ),
  }),
  open: ({ full: { open, tab, chart = [] } }) => ({
    open: [
      step("the open version", (state) =>
        open === undefined ? state : withChart(withOpen(state, open, tab), chart),
      ),
    ],
  }),
  /** Packed with the open version. */
  tab: () => ({}),
  chart: () => ({}),
  limit: ({ full: { limit } }) => ({
    limit: [step("the page size", (state) => ({ ...state, limit }))],
  }),
  offset: ({ full }) => ({ offset: [offsetStep(full)] }),
  cols: (view) => ({
    columns: [step("the columns", (state) => withColumns(state, view.bareColumns))],
    widths: [widthsStep(view)],
  }),
  sort: ({ full: { sort } }) => ({
    sort: [step("the sort order", (state) => withSort(state, sort))],
  }),
} satisfies { readonly [Param in keyof Required<UrlState>]: (view: View) => Steps };

/**
 * The steps that pack a view into a URL, the most important first: filters of one value, the open
 * version, the lists of runs and steps (as many items as fit), page size, page, columns, sort,
 * column widths.
 */
export function packingSteps(view: View): readonly PackingStep[] {
  const parts: readonly Steps[] = Object.values(PACKING).map((stepsOf) => stepsOf(view));
  return ORDER.flatMap((part) => parts.flatMap((steps) => steps[part] ?? []));
}

function step(name: string, add: (state: UrlState) => UrlState): PackingStep {
  return (state, fits) => {
    const next = add(state);
    return fits(next) ? { state: next } : { state, leftOut: name };
  };
}

function filterStep(full: UrlState, { name, label }: FilterDefinition): PackingStep {
  const texts = textsOf(full.filters)[name] ?? [];
  return step(`the filter ${label}`, (state) => withFilterTexts(state, name, texts));
}

function listStep(full: UrlState, filter: FilterDefinition): PackingStep {
  const { name } = filter;
  const texts = textsOf(full.filters)[name] ?? [];
  return (state, fits) => {
    let packed = state;
    for (let count = 1; count <= texts.length; count += 1) {
      const next = withFilterTexts(state, name, texts.slice(0, count));
      if (!fits(next)) return { state: packed, leftOut: missingItems(filter, texts, count - 1) };
      packed = next;
    }
    return { state: packed };
  };
}

function missingItems(
  { label }: FilterDefinition,
  texts: readonly string[],
  packed: number,
): string {
  if (packed === 0) return `the filter ${label}`;
  return `${texts.length - packed} of ${texts.length} ${nounOf(label)}`;
}

/** The offset is packed only if all filters are: with other filters, it would lead to other rows. */
function offsetStep(full: UrlState): PackingStep {
  const { offset } = full;
  return (state, fits) => {
    if (hasFiltersOf(full, state)) {
      return step("the page", () => withOffset(state, offset))(state, fits);
    }
    return offset === 0 ? { state } : { state, leftOut: "the page" };
  };
}

function hasFiltersOf(full: UrlState, state: UrlState): boolean {
  const formatFilters = ({ filters }: UrlState) => format(withFilters(INITIAL_STATE, filters));
  return formatFilters(full) === formatFilters(state);
}

/** Widths are packed only with their columns. */
function widthsStep({ full: { cols }, bareColumns }: View): PackingStep {
  return (state, fits) => {
    if (state.cols !== bareColumns) return { state };
    return step("the column widths", () => withColumns(state, cols))(state, fits);
  };
}
