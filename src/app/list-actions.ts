import {
  ArrowLeft,
  ArrowLeftToLine,
  ArrowRight,
  ArrowRightToLine,
  Bookmark,
  ChevronDown,
  ChevronUp,
  Columns3,
  Copy,
  Link as LinkIcon,
  ListChecks,
  ListFilter,
  RefreshCw,
  Rows3,
  X,
} from "lucide-react";
import { keysOf } from "../lib/shortcut-list.ts";
import type { PaletteAction } from "../palette/palette-entries.ts";
import { areDefaultColumns } from "../query/columns.ts";
import { lastOffset, nextOffset, previousOffset } from "../query/paging.ts";
import { PAGE_SIZES } from "../query/query-state.ts";
import { withFilters, withLimit, withOffset, withOpen, withoutOpen } from "../query/transitions.ts";
import { NO_SELECTION, withPage } from "../table/selection.ts";
import { openPopover } from "../ui/popover-button.tsx";
import { copyActions } from "./copy-actions.ts";
import { copyFqn, fqnOf } from "./copy-fqn.ts";
import type { ListContext } from "./list-context.ts";
import { besideOpen } from "./use-open-version.ts";

/** What the palette can do with the list, the likeliest first; what can't be done now is left out. */
export function listActions(list: ListContext): readonly PaletteAction[] {
  return [
    ...openActions(list),
    ...panelActions(list),
    ...pageActions(list),
    ...selectionActions(list),
    ...copyActions(list),
  ];
}

function openActions({ query, go, rows = [] }: ListContext): PaletteAction[] {
  const { open = "" } = query;
  const { previous, next } = besideOpen(rows, open);
  return present([
    fqnOf(open) !== undefined && {
      id: "copy-fqn",
      label: "Copy the FQN of the open version",
      icon: Copy,
      keys: keysOf("copy-fqn"),
      run: () => copyFqn(open),
    },
    next !== undefined && {
      id: "next-version",
      label: "Next version",
      icon: ChevronDown,
      run: () => go(withOpen(query, next)),
    },
    previous !== undefined && {
      id: "previous-version",
      label: "Previous version",
      icon: ChevronUp,
      run: () => go(withOpen(query, previous)),
    },
    open !== "" && {
      id: "close",
      label: "Close the drawer",
      icon: X,
      keys: keysOf("close"),
      run: () => go(withoutOpen(query)),
    },
  ]);
}

function panelActions({ query, go, columns, onFilters, onRefresh }: ListContext): PaletteAction[] {
  return present([
    { id: "share", label: "Share this view", icon: LinkIcon, run: () => openPopover("share") },
    { id: "views", label: "Views", icon: Bookmark, run: () => openPopover("views") },
    { id: "columns", label: "Columns", icon: Columns3, run: () => openPopover("columns") },
    !areDefaultColumns(columns.columns) && {
      id: "reset-columns",
      label: "Reset the columns",
      icon: Columns3,
      run: columns.onReset,
    },
    {
      id: "filters",
      label: "Go to filters",
      icon: ListFilter,
      keys: keysOf("filters"),
      run: onFilters,
    },
    Object.keys(query.filters).length > 0 && {
      id: "clear",
      label: "Clear all filters",
      icon: X,
      run: () => go(withFilters(query, {})),
    },
    { id: "refresh", label: "Refresh", icon: RefreshCw, run: onRefresh },
  ]);
}

function pageActions({ query, go, total }: ListContext): PaletteAction[] {
  const next = nextOffset(query, total);
  const previous = previousOffset(query);
  return present([
    next !== undefined && {
      id: "next-page",
      label: "Next page",
      icon: ArrowRight,
      keys: keysOf("next-page"),
      run: () => go(withOffset(query, next)),
    },
    previous !== undefined && {
      id: "previous-page",
      label: "Previous page",
      icon: ArrowLeft,
      keys: keysOf("previous-page"),
      run: () => go(withOffset(query, previous)),
    },
    previous !== undefined && {
      id: "first-page",
      label: "First page",
      icon: ArrowLeftToLine,
      run: () => go(withOffset(query, 0)),
    },
    next !== undefined &&
      total !== undefined && {
        id: "last-page",
        label: "Last page",
        icon: ArrowRightToLine,
        run: () => go(withOffset(query, lastOffset(total, query.limit))),
      },
  ]);
}

function selectionActions({ rows = [], selection, onSelection }: ListContext): PaletteAction[] {
  return present([
    rows.length > 0 && {
      id: "select-page",
      label: "Select the versions of this page",
      icon: ListChecks,
      run: () => onSelection((current) => withPage(current, rows, true)),
    },
    selection.size > 0 && {
      id: "clear-selection",
      label: "Clear the selection",
      icon: X,
      run: () => onSelection(() => NO_SELECTION),
    },
  ]);
}

/** The other sizes of a page. */
export function sizeActions({ query, go }: ListContext): PaletteAction[] {
  return PAGE_SIZES.filter((size) => size !== query.limit).map((size) => ({
    id: `rows-${size}`,
    label: `${size} rows per page`,
    icon: Rows3,
    run: () => go(withLimit(query, size)),
  }));
}

function present(actions: readonly (PaletteAction | false)[]): PaletteAction[] {
  return actions.filter((action) => action !== false);
}
