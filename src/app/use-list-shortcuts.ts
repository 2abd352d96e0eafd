import { keyHandlersOf } from "../lib/shortcut-list.ts";
import { useShortcuts } from "../lib/use-shortcuts.ts";
import { focusedOpenKey } from "../table/row-dom.ts";
import type { RowFocus } from "../table/row-focus.ts";
import { nextOffset, previousOffset } from "../url-state/paging.ts";
import { withOffset, withoutOpen } from "../url-state/transitions.ts";
import { copyFqn } from "./copy-fqn.ts";
import type { ListContext } from "./list-context.ts";

/** Binds the keyboard shortcuts of the list. */
export function useListShortcuts(list: ListContext, rowFocus: RowFocus): void {
  const { state, navigate, total, onFilters } = list;
  const { open } = state;
  // The arrow keys move among rows only from within the rows; elsewhere they scroll.
  const move = (distance: 1 | -1) => (key: string) =>
    (!key.startsWith("Arrow") || focusedOpenKey() !== undefined) && rowFocus.move(distance);
  useShortcuts(
    keyHandlersOf({
      filters: onFilters,
      "next-row": move(1),
      "previous-row": move(-1),
      select: () => rowFocus.toggleSelected(),
      "next-page": () => {
        const next = nextOffset(state, total);
        if (next === undefined) return false;
        navigate(withOffset(state, next));
        return true;
      },
      "previous-page": () => {
        const previous = previousOffset(state);
        if (previous === undefined) return false;
        navigate(withOffset(state, previous));
        return true;
      },
      "copy-fqn": () => copyFqn(focusedOpenKey()),
      close: () => {
        if (open === undefined) return false;
        navigate(withoutOpen(state));
        return true;
      },
    }),
  );
}
