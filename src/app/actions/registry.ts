import { useShortcuts } from "../../lib/use-shortcuts.ts";
import type { PageName } from "../../url-state/paths.ts";
import type { UrlState } from "../../url-state/url-state.ts";
import type { Artifacts } from "../artifacts-context.ts";
import type { CompareScope } from "../compare-scope.ts";
import type { List } from "../list-context.ts";
import type { VersionScope } from "../version-scope.ts";
import { keyHandlersOf, type PageAction } from "./action-definition.ts";
import { type LayersScope, layerActions } from "./layers.ts";
import { closeAction, copyFqnAction } from "./open-version.ts";
import { pageSearchAction } from "./page-search.ts";
import { pagingActions } from "./paging.ts";
import { panelActions } from "./panels.ts";
import { rowActions } from "./rows.ts";
import { siblingActions } from "./siblings.ts";
import { tabActions } from "./tabs.ts";

/** What the actions of each page act on: at least the state of its URL. */
interface PageScopes extends Readonly<Record<PageName | "notFound", { readonly state: UrlState }>> {
  readonly versions: List;
  readonly version: VersionScope;
  readonly artifacts: Artifacts;
  readonly compare: CompareScope;
}

type ScopeName = keyof PageScopes;

/** The current page and its scope: a union that pairs each name with its own scope. */
export type ActivePage<Name extends ScopeName = ScopeName> = {
  readonly [Key in Name]: { readonly name: Key; readonly scope: PageScopes[Key] };
}[Name];

/** The actions of each page; a page without any has no entry. */
export type PageActions = {
  readonly [Name in ScopeName]?: readonly PageAction<PageScopes[Name]>[];
};

/**
 * The actions in the first load: all that have a key or a button on the list page. The others are
 * loaded with the palette (palette-registry.ts).
 */
export const PAGE_ACTIONS: PageActions = {
  versions: [
    copyFqnAction,
    ...Object.values(siblingActions),
    closeAction,
    ...Object.values(panelActions),
    ...rowActions,
    pageSearchAction,
    ...Object.values(pagingActions),
    ...tabActions,
  ],
  version: [copyFqnAction, ...Object.values(siblingActions), ...tabActions],
  artifacts: [
    copyFqnAction,
    ...Object.values(siblingActions),
    closeAction,
    ...Object.values(panelActions),
    ...rowActions,
    pageSearchAction,
    ...tabActions,
  ],
};

/** The actions that every page has. */
export const LAYER_ACTIONS: readonly PageAction<LayersScope>[] = Object.values(layerActions);

/** Binds the keys of a page. */
export function usePageShortcuts<Name extends ScopeName>(
  { name, scope }: ActivePage<Name>,
  layers: LayersScope,
): void {
  useShortcuts({
    ...keyHandlersOf(LAYER_ACTIONS, layers),
    ...keyHandlersOf(actionsOf(PAGE_ACTIONS, name), scope),
  });
}

/** The actions of one page. */
export function actionsOf<Name extends ScopeName>(
  actions: PageActions,
  name: Name,
): readonly PageAction<PageScopes[Name]>[] {
  return actions[name] ?? [];
}
