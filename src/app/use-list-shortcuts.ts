import { keyHandlersOf } from "../lib/shortcut-list.ts";
import { useShortcuts } from "../lib/use-shortcuts.ts";
import type { QueryState } from "../query/query-state.ts";
import { withOffset, withoutOpen } from "../query/transitions.ts";
import { focusedFqn, moveToRow, toggleFocusedRow } from "../table/roving.ts";
import { copyFqn } from "./copy-fqn.ts";

interface ListShortcuts {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly total: number | undefined;
  readonly onFilters: () => void;
}

/** Binds the keys of the list. */
export function useListShortcuts({ query, go, total, onFilters }: ListShortcuts): void {
  const { offset, limit, open } = query;
  // The arrows move rows only from within them: elsewhere they scroll.
  const move = (distance: 1 | -1) => (key: string) =>
    (!key.startsWith("Arrow") || focusedFqn() !== undefined) && moveToRow(distance);
  useShortcuts(
    keyHandlersOf({
      filters: onFilters,
      "next-row": move(1),
      "previous-row": move(-1),
      select: toggleFocusedRow,
      "next-page": () => {
        if (total === undefined || offset + limit >= total) return false;
        go(withOffset(query, offset + limit));
        return true;
      },
      "previous-page": () => {
        if (offset === 0) return false;
        go(withOffset(query, Math.max(0, offset - limit)));
        return true;
      },
      "copy-fqn": () => copyFqn(focusedFqn() ?? open),
      close: () => {
        if (open === undefined) return false;
        go(withoutOpen(query));
        return true;
      },
    }),
  );
}
