import type { RowFocus } from "../table/row-focus.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { Navigate } from "../url-state/use-url-state.ts";
import type { FiltersSidebarState } from "./use-filters-sidebar.ts";
import type { useOpenVersion } from "./use-open-version.ts";

/** The open version, in the drawer of the list or on its own page. */
export interface VersionScope {
  readonly state: UrlState;
  readonly navigate: Navigate;
  readonly openVersion: ReturnType<typeof useOpenVersion>;
}

/** A page with a table, which opens versions in the drawer. */
export interface TablePage extends VersionScope {
  /** Navigates to another page by its path. */
  readonly goTo: (path: string) => void;
  readonly onRefresh: () => void;
  /** Opens the search of the rows; `undefined` without rows. */
  readonly onSearch: (() => void) | undefined;
  readonly rowFocus: RowFocus;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
  readonly sidebar: FiltersSidebarState;
}

/** Returns the open version, if it is loaded and readable. */
export function openVersionOf({ openVersion: { row } }: VersionScope) {
  return row?.kind === "version" ? row.version : undefined;
}
