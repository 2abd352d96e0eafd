import { Bookmark, Columns3, Link, ListFilter, RefreshCw } from "lucide-react";
import { openPopover } from "../../ui/popover-button.tsx";
import type { TablePage } from "../version-scope.ts";
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
} satisfies Readonly<Record<string, ActionDefinition<TablePage>>>;

/** The tools of the list, in the order of the bar. On a phone, the menu of the header has them. */
export const listTools = [
  panelActions.columns,
  panelActions.views,
  panelActions.refresh,
  panelActions.share,
] as const;

/** Those of a table without a choice of columns: the list on a phone, and the artifacts. */
export const phoneTools = listTools.filter((tool) => tool !== panelActions.columns);
