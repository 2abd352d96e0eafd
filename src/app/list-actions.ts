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
import type { PaletteAction } from "../palette/palette-items.ts";
import { NO_SELECTION, withPage } from "../table/selection.ts";
import { openPopover } from "../ui/popover-button.tsx";
import { areDefaultColumns } from "../url-state/column-choices.ts";
import { lastOffset, nextOffset, previousOffset } from "../url-state/paging.ts";
import {
  withFilters,
  withLimit,
  withOffset,
  withOpen,
  withoutOpen,
} from "../url-state/transitions.ts";
import { PAGE_SIZES } from "../url-state/url-state.ts";
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

function openActions({ state, navigate, rows = [] }: ListContext): PaletteAction[] {
  const { open = "" } = state;
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
      run: () => navigate(withOpen(state, next)),
    },
    previous !== undefined && {
      id: "previous-version",
      label: "Previous version",
      icon: ChevronUp,
      run: () => navigate(withOpen(state, previous)),
    },
    open !== "" && {
      id: "close",
      label: "Close the drawer",
      icon: X,
      keys: keysOf("close"),
      run: () => navigate(withoutOpen(state)),
    },
  ]);
}

function panelActions({
  state,
  navigate,
  columns,
  onFilters,
  onRefresh,
}: ListContext): PaletteAction[] {
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
    Object.keys(state.filters).length > 0 && {
      id: "clear",
      label: "Clear all filters",
      icon: X,
      run: () => navigate(withFilters(state, {})),
    },
    { id: "refresh", label: "Refresh", icon: RefreshCw, run: onRefresh },
  ]);
}

function pageActions({ state, navigate, total }: ListContext): PaletteAction[] {
  const next = nextOffset(state, total);
  const previous = previousOffset(state);
  return present([
    next !== undefined && {
      id: "next-page",
      label: "Next page",
      icon: ArrowRight,
      keys: keysOf("next-page"),
      run: () => navigate(withOffset(state, next)),
    },
    previous !== undefined && {
      id: "previous-page",
      label: "Previous page",
      icon: ArrowLeft,
      keys: keysOf("previous-page"),
      run: () => navigate(withOffset(state, previous)),
    },
    previous !== undefined && {
      id: "first-page",
      label: "First page",
      icon: ArrowLeftToLine,
      run: () => navigate(withOffset(state, 0)),
    },
    next !== undefined &&
      total !== undefined && {
        id: "last-page",
        label: "Last page",
        icon: ArrowRightToLine,
        run: () => navigate(withOffset(state, lastOffset(total, state.limit))),
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
export function sizeActions({ state, navigate }: ListContext): PaletteAction[] {
  return PAGE_SIZES.filter((size) => size !== state.limit).map((size) => ({
    id: `rows-${size}`,
    label: `${size} rows per page`,
    icon: Rows3,
    run: () => navigate(withLimit(state, size)),
  }));
}

function present(actions: readonly (PaletteAction | false)[]): PaletteAction[] {
  return actions.filter((action) => action !== false);
}
