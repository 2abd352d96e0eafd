import { Bookmark, Columns3, Link, ListFilter, RefreshCw } from "lucide-react";
import { openPopover } from "../../ui/popover-button.tsx";
import type { List } from "../list-context.ts";
import type { ActionDefinition } from "./action-definition.ts";

/** The actions of the bar above the list. The ID of a panel's action is that of its popover. */
export const panelActions = {
  share: {
    id: "share",
    label: "Share",
    paletteLabel: "Share this view",
    icon: Link,
    prepare: () => () => openPopover("share"),
  },
  views: {
    id: "views",
    label: "Views",
    icon: Bookmark,
    prepare: () => () => openPopover("views"),
  },
  columns: {
    id: "columns",
    label: "Columns",
    icon: Columns3,
    prepare: () => () => openPopover("columns"),
  },
  filters: {
    id: "filters",
    label: "Go to filters",
    icon: ListFilter,
    keys: ["f"],
    group: "List",
    prepare:
      ({ sidebar }) =>
      () =>
        sidebar.show(),
  },
  refresh: {
    id: "refresh",
    label: "Refresh",
    icon: RefreshCw,
    prepare: ({ onRefresh }) => onRefresh,
  },
} satisfies Readonly<Record<string, ActionDefinition<List>>>;

/** The tools of the list, in the order of the bar. On a phone, the menu of the header has them. */
export const listTools = [
  panelActions.columns,
  panelActions.views,
  panelActions.refresh,
  panelActions.share,
] as const;

/** Those that are useful on a phone, where a row is a single cell without columns. */
export const phoneTools = listTools.filter((tool) => tool !== panelActions.columns);
