import { PanelRight, Undo2 } from "lucide-react";
import type { Action } from "../../ui/action.ts";
import { latestUndo } from "../../ui/undo.ts";
import { type ActionDefinition, paletteActionsOf } from "./action-definition.ts";
import { compareActions } from "./compare.ts";
import { copyAsActions } from "./copy-as.ts";
import {
  copyArtifactsLinkAction,
  copyCompareLinkAction,
  copyVersionLinkAction,
  copyViewLinkAction,
} from "./copy-link.ts";
import { copySnippetAction } from "./copy-snippet.ts";
import type { LayersScope } from "./layers.ts";
import { neighborActions } from "./neighbors.ts";
import { closeAction, copyFqnAction } from "./open-version.ts";
import { pageSearchAction } from "./page-search.ts";
import { pageActions } from "./pages.ts";
import { pagingActions } from "./paging.ts";
import { panelActions } from "./panels.ts";
import { type ActivePage, actionsOf, LAYER_ACTIONS, type PageActions } from "./registry.ts";
import { selectionActions } from "./selection.ts";
import { settingActions } from "./settings.ts";
import { siblingActions } from "./siblings.ts";
import { tabActions } from "./tabs.ts";
import { pageSizeActions, viewActions } from "./view.ts";

/** Only the palette shows an icon for the tabs. */
const paletteTabActions = tabActions.map((action) => ({ ...action, icon: PanelRight }));

/** The palette's actions on each page, most likely first. */
export const PALETTE_ACTIONS: PageActions = {
  versions: [
    copyFqnAction,
    copySnippetAction,
    ...Object.values(neighborActions),
    ...Object.values(siblingActions),
    ...paletteTabActions,
    closeAction,
    ...Object.values(panelActions),
    pageSearchAction,
    ...viewActions,
    ...Object.values(pagingActions),
    ...Object.values(selectionActions),
    copyViewLinkAction,
    ...copyAsActions,
  ],
  version: [
    copyFqnAction,
    copySnippetAction,
    copyVersionLinkAction,
    ...Object.values(siblingActions),
    ...paletteTabActions,
  ],
  artifacts: [
    copyFqnAction,
    copySnippetAction,
    ...Object.values(neighborActions),
    ...Object.values(siblingActions),
    ...paletteTabActions,
    closeAction,
    pageSearchAction,
    ...Object.values(panelActions).filter((action) => action !== panelActions.columns),
    ...Object.values(selectionActions),
    copyArtifactsLinkAction,
  ],
  compare: [...Object.values(compareActions), copyCompareLinkAction],
};

/** Rarely used actions, listed after those of every page. */
const LAST_ACTIONS: PageActions = { versions: pageSizeActions };

const undoAction: ActionDefinition<unknown> = {
  id: "undo",
  label: "Undo the last change",
  icon: Undo2,
  prepare: () => latestUndo(),
};

/** Everything that the palette can do on a page in its current state. */
export function pagePaletteActions<Name extends ActivePage["name"]>(
  { name, scope }: ActivePage<Name>,
  layers: LayersScope,
  goTo: (path: string) => void,
): readonly Action[] {
  return [
    ...paletteActionsOf(actionsOf(PALETTE_ACTIONS, name), scope),
    ...paletteActionsOf(pageActions, { name, goTo }),
    ...paletteActionsOf([undoAction], undefined),
    ...paletteActionsOf(settingActions, undefined),
    ...paletteActionsOf(LAYER_ACTIONS, layers),
    ...paletteActionsOf(actionsOf(LAST_ACTIONS, name), scope),
  ];
}
