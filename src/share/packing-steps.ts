import type { ColumnChoice } from "../url-state/column-choices.ts";
import { nounOf } from "../url-state/describe-filters.ts";
import { FILTER_LIST, type FilterDefinition, textsOf } from "../url-state/filters.ts";
import {
  withColumns,
  withFilters,
  withFilterTexts,
  withOffset,
  withOpen,
  withSort,
} from "../url-state/transitions.ts";
import { format, INITIAL_STATE, type UrlState } from "../url-state/url-state.ts";

type Fits = (state: UrlState) => boolean;

/** Adds a piece of a view to a state as far as there is room, and names what found none. */
type PackingStep = (
  state: UrlState,
  fits: Fits,
) => { readonly state: UrlState; readonly missing?: string };

/**
 * The pieces of a view, the most important first: filters of one value, the open version, the lists
 * of runs and steps (as many items as fit), page size, page, columns, sorting, column widths.
 * @param bare the columns to write without their widths; `undefined` when they need no writing
 */
export function packingSteps(
  full: UrlState,
  bare: readonly ColumnChoice[] | undefined,
): readonly PackingStep[] {
  const { open, tab, limit, offset, sort, cols } = full;
  return [
    ...FILTER_LIST.filter(({ many }) => !many).map((filter) => filterStep(full, filter)),
    step("the open version", (state) => (open === undefined ? state : withOpen(state, open, tab))),
    ...FILTER_LIST.filter(({ many }) => many).map((filter) => listStep(full, filter)),
    step("the page size", (state) => ({ ...state, limit })),
    (state, fits) => {
      // A page of other rows than those that were filtered would be some other page.
      const missing = offset === 0 ? {} : { missing: "the page" };
      if (!hasFiltersOf(full, state)) return { state, ...missing };
      return step("the page", () => withOffset(state, offset))(state, fits);
    },
    step("the columns", (state) => withColumns(state, bare)),
    step("the sorting", (state) => withSort(state, sort)),
    (state, fits) => {
      if (state.cols !== bare) return { state };
      return step("the column widths", () => withColumns(state, cols))(state, fits);
    },
  ];
}

function step(words: string, add: (state: UrlState) => UrlState): PackingStep {
  return (state, fits) => {
    const next = add(state);
    return fits(next) ? { state: next } : { state, missing: words };
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
      if (!fits(next)) return { state: packed, missing: missingItems(filter, texts, count - 1) };
      packed = next;
    }
    return { state: packed };
  };
}

function missingItems({ label }: FilterDefinition, texts: readonly string[], kept: number): string {
  if (kept === 0) return `the filter ${label}`;
  return `${texts.length - kept} of ${texts.length} ${nounOf(label)}`;
}

function hasFiltersOf(full: UrlState, state: UrlState): boolean {
  const textOf = ({ filters }: UrlState) => format(withFilters(INITIAL_STATE, filters));
  return textOf(full) === textOf(state);
}
