import type { ComparedColumn } from "../compare/compared-column.ts";
import type { CompareState } from "../url-state/compare-state.ts";
import type { UrlState } from "../url-state/url-state.ts";

/** The state of the compare page, and how to change it. */
export interface CompareScope {
  /** Of the list that its values lead to: none. */
  readonly state: UrlState;
  /** The state of its URL. */
  readonly url: CompareState;
  readonly go: (next: CompareState, options?: { readonly replace?: boolean }) => void;
  readonly columns: readonly ComparedColumn[];
  /** Moves the focus to the search of the rows. */
  readonly onSearch: () => void;
}
