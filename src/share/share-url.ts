import { areDefaultColumns, type ColumnChoice } from "../url-state/column-choices.ts";
import { withColumns } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, type UrlState } from "../url-state/url-state.ts";
import { packingSteps } from "./packing-steps.ts";

/** In characters. Chats, emails and older proxies cut or reject longer URLs. */
export const MAX_URL_LENGTH = 2000;

/** The unfiltered list. A URL without parameters would open the start view of its reader instead. */
const FIRST_PAGE = "?offset=0";

export interface SharedUrl {
  readonly url: string;
  /** What did not fit, such as "48 of 60 run IDs". Empty when the URL restores everything. */
  readonly leftOut: readonly string[];
}

/**
 * The shortest URL that restores a view. Where it would be longer than MAX_URL_LENGTH, the most
 * important parts are packed first, and what does not fit is named.
 * @param base origin and path of the page, without a search; shorter than that limit
 * @param columns the visible columns, from the URL or from this browser. The default ones are not
 *   written, unless this browser keeps others.
 */
export function shareUrl(
  base: string,
  state: UrlState,
  columns: readonly ColumnChoice[],
  keepsOwnColumns: boolean,
): SharedUrl {
  const fits = (state: UrlState) => base.length + format(state).length <= MAX_URL_LENGTH;
  const written = (choice: readonly ColumnChoice[]) =>
    areDefaultColumns(choice) && !keepsOwnColumns ? undefined : choice;

  const full = withColumns(state, written(columns));
  if (fits(full)) return { url: base + (format(full) || FIRST_PAGE), leftOut: [] };

  const bareColumns = written(columns.map(({ width: _, ...column }) => column));
  const leftOut: string[] = [];
  let packed = INITIAL_STATE;
  for (const pack of packingSteps({ full, bareColumns })) {
    const next = pack(packed, fits);
    packed = next.state;
    if (next.leftOut !== undefined) leftOut.push(next.leftOut);
  }
  return { url: base + format(packed), leftOut };
}
