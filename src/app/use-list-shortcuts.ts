import { keyHandlersOf } from "../lib/shortcut-list.ts";
import { useShortcuts } from "../lib/use-shortcuts.ts";
import { nextOffset, previousOffset } from "../query/paging.ts";
import { withOffset, withoutOpen } from "../query/transitions.ts";
import { focusedOpenKey, moveToRow, toggleFocusedRow } from "../table/roving.ts";
import { copyFqn } from "./copy-fqn.ts";
import type { ListContext } from "./list-context.ts";

/** Binds the keys of the list. */
export function useListShortcuts({ query, go, total, onFilters }: ListContext): void {
  const { open } = query;
  // The arrows move rows only from within them: elsewhere they scroll.
  const move = (distance: 1 | -1) => (key: string) =>
    (!key.startsWith("Arrow") || focusedOpenKey() !== undefined) && moveToRow(distance);
  useShortcuts(
    keyHandlersOf({
      filters: onFilters,
      "next-row": move(1),
      "previous-row": move(-1),
      select: toggleFocusedRow,
      "next-page": () => {
        const next = nextOffset(query, total);
        if (next === undefined) return false;
        go(withOffset(query, next));
        return true;
      },
      "previous-page": () => {
        const previous = previousOffset(query);
        if (previous === undefined) return false;
        go(withOffset(query, previous));
        return true;
      },
      "copy-fqn": () => copyFqn(focusedOpenKey()),
      close: () => {
        if (open === undefined) return false;
        go(withoutOpen(query));
        return true;
      },
    }),
  );
}
