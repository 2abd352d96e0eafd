import { type KeyHandlers, useShortcuts } from "../../lib/use-shortcuts.ts";
import type { Shortcut } from "../../palette/shortcut-sheet.tsx";
import type { PageName } from "../../url-state/paths.ts";
import type { List } from "../list-context.ts";
import type { VersionScope } from "../version-scope.ts";
import { type ActionEntry, keyHandlersOf, SHORTCUT_GROUPS } from "./action-definition.ts";
import { type LayersScope, layerActions } from "./layers.ts";
import { closeAction, copyFqnAction } from "./open-version.ts";
import { pagingActions } from "./paging.ts";
import { panelActions } from "./panels.ts";
import { rowActions } from "./rows.ts";

/**
 * The actions of the first load: all that have a key or a button around the list. The others are
 * loaded with the palette (palette-registry.ts).
 */
export const LAYER_ACTIONS: readonly ActionEntry<LayersScope>[] = Object.values(layerActions);

const VERSION_ACTIONS: readonly ActionEntry<VersionScope>[] = [copyFqnAction];

export const LIST_ACTIONS: readonly ActionEntry<List>[] = [
  ...VERSION_ACTIONS,
  closeAction,
  ...Object.values(panelActions),
  ...rowActions,
  ...Object.values(pagingActions),
];

/** A page, and what its actions act on. */
export type PageScope =
  | { readonly page: "versions"; readonly list: List }
  | { readonly page: "version"; readonly version: VersionScope }
  | { readonly page: "notFound" };

/** What each page has, in any state. */
export const ACTIONS_ON: Readonly<Record<PageName, readonly ActionEntry<never>[]>> = {
  versions: [...LAYER_ACTIONS, ...LIST_ACTIONS],
  version: [...LAYER_ACTIONS, ...VERSION_ACTIONS],
  notFound: LAYER_ACTIONS,
};

/** Binds the keys of a page. */
export function usePageShortcuts(scope: PageScope, layers: LayersScope): void {
  useShortcuts({ ...keyHandlersOf(LAYER_ACTIONS, layers), ...pageKeyHandlers(scope) });
}

function pageKeyHandlers(scope: PageScope): KeyHandlers {
  switch (scope.page) {
    case "versions":
      return keyHandlersOf(LIST_ACTIONS, scope.list);
    case "version":
      return keyHandlersOf(VERSION_ACTIONS, scope.version);
    case "notFound":
      return {};
  }
}

/** The shortcut sheet's groups: every action that has keys. */
export function shortcutGroups(): readonly { title: string; shortcuts: readonly Shortcut[] }[] {
  return SHORTCUT_GROUPS.map((title) => ({
    title,
    shortcuts: ACTIONS_ON.versions
      .filter(({ group }) => group === title)
      .map(({ id, label, keys = [], nativeKeys = [] }) => ({
        id,
        label,
        keys: [...keys, ...nativeKeys],
      })),
  }));
}
