import {
  ArrowLeft,
  ArrowRight,
  Bookmark,
  Columns3,
  Copy,
  Link as LinkIcon,
  ListFilter,
  RefreshCw,
  X,
} from "lucide-react";
import { keysOf } from "../lib/shortcut-list.ts";
import type { PaletteAction } from "../palette/palette-entries.ts";
import type { QueryState } from "../query/query-state.ts";
import { withFilters, withOffset, withoutOpen } from "../query/transitions.ts";
import { openPopover } from "../ui/popover-button.tsx";
import { copyFqn } from "./copy-fqn.ts";

interface ListActions {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly total: number | undefined;
  readonly onFilters: () => void;
  readonly onRefresh: () => void;
}

/** What the palette can do with the list; what can't be done now is left out. */
export function listActions(list: ListActions): readonly PaletteAction[] {
  const { query, go, total, onFilters, onRefresh } = list;
  const { offset, limit, open, filters } = query;
  const hasNext = total !== undefined && offset + limit < total;
  const actions: readonly (PaletteAction | false)[] = [
    open !== undefined && {
      id: "copy-fqn",
      label: "Copy the FQN of the open version",
      icon: Copy,
      keys: keysOf("copy-fqn"),
      run: () => void copyFqn(open),
    },
    open !== undefined && {
      id: "close",
      label: "Close the drawer",
      icon: X,
      keys: keysOf("close"),
      run: () => go(withoutOpen(query)),
    },
    { id: "share", label: "Share this view", icon: LinkIcon, run: () => openPopover("share") },
    { id: "views", label: "Views", icon: Bookmark, run: () => openPopover("views") },
    { id: "columns", label: "Columns", icon: Columns3, run: () => openPopover("columns") },
    {
      id: "filters",
      label: "Go to filters",
      icon: ListFilter,
      keys: keysOf("filters"),
      run: onFilters,
    },
    Object.keys(filters).length > 0 && {
      id: "clear",
      label: "Clear all filters",
      icon: X,
      run: () => go(withFilters(query, {})),
    },
    { id: "refresh", label: "Refresh", icon: RefreshCw, run: onRefresh },
    hasNext && {
      id: "next-page",
      label: "Next page",
      icon: ArrowRight,
      keys: keysOf("next-page"),
      run: () => go(withOffset(query, offset + limit)),
    },
    offset > 0 && {
      id: "previous-page",
      label: "Previous page",
      icon: ArrowLeft,
      keys: keysOf("previous-page"),
      run: () => go(withOffset(query, Math.max(0, offset - limit))),
    },
  ];
  return actions.filter((action) => action !== false);
}
