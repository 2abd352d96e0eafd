import { useShortcuts } from "../lib/use-shortcuts.ts";
import { type QueryState, withOffset, withoutOpen } from "../query/query-state.ts";
import { copyFqn, focusedFqn, moveToRow } from "./row-focus.ts";

interface ListShortcuts {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly total: number | undefined;
  readonly onFilters: () => void;
}

/** The keys of the list (product.md, Keyboard). */
export function useListShortcuts({ query, go, total, onFilters }: ListShortcuts): void {
  const { offset, limit, open } = query;
  useShortcuts({
    f: () => onFilters(),
    j: () => moveToRow(1),
    k: () => moveToRow(-1),
    ArrowDown: () => focusedFqn() !== undefined && moveToRow(1),
    ArrowUp: () => focusedFqn() !== undefined && moveToRow(-1),
    "]": () => {
      if (total === undefined || offset + limit >= total) return false;
      go(withOffset(query, offset + limit));
      return true;
    },
    "[": () => {
      if (offset === 0) return false;
      go(withOffset(query, Math.max(0, offset - limit)));
      return true;
    },
    c: () => copyFqn(focusedFqn() ?? open),
    Escape: () => {
      if (open === undefined) return false;
      go(withoutOpen(query));
      return true;
    },
  });
}
