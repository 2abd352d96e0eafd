import { areDefaultColumns, type ColumnChoice } from "../url-state/column-choices.ts";
import { withColumns } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, type UrlState } from "../url-state/url-state.ts";
import { packingSteps } from "./packing-steps.ts";

/** In characters. Chats, mails and older proxies cut or refuse longer addresses. */
export const MAX_URL_LENGTH = 2000;

/** The whole list, said: an address that says nothing opens where its reader's browser starts. */
const FIRST_PAGE = "?offset=0";

export interface SharedUrl {
  readonly address: string;
  /** What did not fit, in words: "48 of 60 run IDs". Empty when the address restores all. */
  readonly leftOut: readonly string[];
}

/**
 * The shortest address that restores a view. Where all of it would be longer than MAX_URL_LENGTH,
 * what matters most is packed first, and what then finds no room is named.
 * @param base origin and path of the page, without a search; itself shorter than that limit
 * @param columns those that are shown, whether the address or this browser has them. The built-in
 *   ones are not written, unless this browser keeps others: then the view has asked for them.
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

  const whole = withColumns(state, written(columns));
  if (fits(whole)) return { address: base + (format(whole) || FIRST_PAGE), leftOut: [] };

  const bare = written(columns.map(({ width: _, ...column }) => column));
  const leftOut: string[] = [];
  let packed = INITIAL_STATE;
  for (const pack of packingSteps(whole, bare)) {
    const { state, missing } = pack(packed, fits);
    packed = state;
    if (missing !== undefined) leftOut.push(missing);
  }
  return { address: base + format(packed), leftOut };
}
