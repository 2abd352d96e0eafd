import type { Row } from "../api/schema.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import type { Columns } from "./use-columns.ts";

/** The list as it is in sight and what changes it: all that actions on it are made of. */
export interface ListContext {
  readonly state: UrlState;
  readonly navigate: Navigate;
  /** In the order in which they are shown; `undefined` before the first answer. */
  readonly rows: readonly Row[] | undefined;
  readonly total: number | undefined;
  readonly columns: Columns;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
  readonly onFilters: () => void;
  readonly onRefresh: () => void;
  /** What a link to this view is called. */
  readonly title: string;
}
