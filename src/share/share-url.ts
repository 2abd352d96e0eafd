import { areDefaultColumns, type ColumnChoice } from "../url-state/column-choices.ts";
import { withColumns } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, type UrlState } from "../url-state/url-state.ts";
import { packingSteps } from "./packing-steps.ts";

/** In characters. Chat apps, email clients and older proxies truncate or reject longer URLs. */
export const MAX_URL_LENGTH = 2000;

/** The unfiltered list. A URL without parameters would open the reader's start view instead. */
const FIRST_PAGE = "?offset=0";

export interface SharedUrl {
  readonly url: string;
  /** The parts that did not fit, such as "48 of 60 run IDs". Empty when the URL restores everything. */
  readonly leftOut: readonly string[];
}

/**
 * The shortest URL that restores a view. If it would be longer than MAX_URL_LENGTH, the most important
 * parts are packed first, and those that do not fit are returned by name.
 * @param base the page's origin and path, without a query string; shorter than that limit
 * @param columns the visible columns, from the URL or saved in this browser
 * @param hasSavedColumns whether this browser has saved columns; if so, even the default columns are
 *   written
 */
export function shareUrl(
  base: string,
  state: UrlState,
  columns: readonly ColumnChoice[],
  hasSavedColumns: boolean,
): SharedUrl {
  const fits = (state: UrlState) => base.length + format(state).length <= MAX_URL_LENGTH;
  const columnsToWrite = (choice: readonly ColumnChoice[]) =>
    areDefaultColumns(choice) && !hasSavedColumns ? undefined : choice;

  const full = withColumns(state, columnsToWrite(columns));
  if (fits(full)) return { url: base + (format(full) || FIRST_PAGE), leftOut: [] };

  const bareColumns = columnsToWrite(columns.map(({ width: _, ...column }) => column));
  const leftOut: string[] = [];
  let packed = INITIAL_STATE;
  for (const pack of packingSteps({ full, bareColumns })) {
    const next = pack(packed, fits);
    packed = next.state;
    if (next.leftOut !== undefined) leftOut.push(next.leftOut);
  }
  return { url: base + format(packed), leftOut };
}
