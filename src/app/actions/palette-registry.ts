import type { Action } from "../../ui/action.ts";
import type { List } from "../list-context.ts";
import type { VersionScope } from "../version-scope.ts";
import { type ActionEntry, paletteActionsOf } from "./action-definition.ts";
import { copyAsActions } from "./copy-as.ts";
import { copyVersionLinkAction, copyViewLinkAction } from "./copy-link.ts";
import { type LayersScope, layerActions } from "./layers.ts";
import { neighborActions } from "./neighbors.ts";
import { closeAction, copyFqnAction } from "./open-version.ts";
import { pagingActions } from "./paging.ts";
import { panelActions } from "./panels.ts";
import type { PageScope } from "./registry.ts";
import { selectionActions } from "./selection.ts";
import { settingActions } from "./settings.ts";
import { pageSizeActions, viewActions } from "./view.ts";

/** The palette's actions on the list, the likeliest first. */
export const LIST_PALETTE: readonly ActionEntry<List>[] = [
  copyFqnAction,
  ...Object.values(neighborActions),
  closeAction,
  ...Object.values(panelActions),
  ...viewActions,
  ...Object.values(pagingActions),
  ...selectionActions,
  copyViewLinkAction,
  ...copyAsActions,
];

/** The palette's actions on a version's own page. */
export const VERSION_PALETTE: readonly ActionEntry<VersionScope>[] = [
  copyFqnAction,
  copyVersionLinkAction,
];

/** Everything that the palette can do on a page in its current state. */
export function pagePaletteActions(scope: PageScope, layers: LayersScope): readonly Action[] {
  const everywhere = [
    ...paletteActionsOf(settingActions, undefined),
    ...paletteActionsOf(Object.values(layerActions), layers),
  ];
  switch (scope.page) {
    case "versions":
      return [
        ...paletteActionsOf(LIST_PALETTE, scope.list),
        ...everywhere,
        ...paletteActionsOf(pageSizeActions, scope.list),
      ];
    case "version":
      return [...paletteActionsOf(VERSION_PALETTE, scope.version), ...everywhere];
    case "notFound":
      return everywhere;
  }
}
