import type { LucideIcon } from "lucide-react";
import type { KeyHandlers } from "../../lib/use-shortcuts.ts";
import { focusedOpenKey } from "../../table/row-dom.ts";
import type { Action } from "../../ui/action.ts";

/** A group of the shortcut sheet. */
export type ShortcutGroup = "List" | "Version" | "Page";

/** An action in the shortcut sheet. Keys are `KeyboardEvent.key` values; `Mod` is Ctrl or Cmd. */
interface ShortcutInfo {
  readonly id: string;
  /** The label of its button. */
  readonly label: string;
  /** The name in the shortcut sheet, if `label` is too short there. */
  readonly shortcutLabel?: string;
  /** Bound for the whole page. */
  readonly keys?: readonly string[];
  /** Handled by the browser or the focused element: shown in the sheet, bound nowhere. */
  readonly nativeKeys?: readonly string[];
  readonly group?: ShortcutGroup;
}

/** Something a page can do. Its scope is what it acts on, such as the list or the open version. */
export interface ActionDefinition<Scope> extends ShortcutInfo {
  /** The name in the palette, if `label` alone doesn't say what the action applies to. */
  readonly paletteLabel?: string;
  /** Actions without an icon have only keys: they have no button and are not in the palette. */
  readonly icon?: LucideIcon;
  /**
   * Returns the function that runs the action, or `undefined` if the action doesn't apply. If that
   * function returns `false`, the key is left to the browser.
   *
   * @param focusedRow the `open` key of the row with the focus, if a key was pressed there
   */
  readonly prepare: (scope: Scope, focusedRow?: string) => (() => unknown) | undefined;
}

/** A shortcut that the browser or the focused element handles. */
interface NativeShortcut extends ShortcutInfo {
  readonly native: true;
}

/** An action that a page registers. */
export type PageAction<Scope> = ActionDefinition<Scope> | NativeShortcut;

/** Binds an action to its scope, for a button. */
export function bind<Scope>(
  { id, label, icon, keys = [], prepare }: ActionDefinition<Scope> & { readonly icon: LucideIcon },
  scope: Scope,
): Action {
  const run = prepare(scope);
  return { id, label, icon, keys, isEnabled: run !== undefined, run: () => run?.() };
}

/** Returns the actions that the palette shows: those that have an icon and currently apply. */
export function paletteActionsOf<Scope>(
  actions: readonly PageAction<Scope>[],
  scope: Scope,
): readonly Action[] {
  return actions.flatMap((definition) => {
    if ("native" in definition || definition.icon === undefined) return [];
    const { icon, label, paletteLabel = label } = definition;
    const action = bind({ ...definition, icon, label: paletteLabel }, scope);
    return action.isEnabled ? [action] : [];
  });
}

/** Returns what each key does in a scope. */
export function keyHandlersOf<Scope>(
  actions: readonly PageAction<Scope>[],
  scope: Scope,
): KeyHandlers {
  const bindings = actions.flatMap((action) => {
    if ("native" in action) return [];
    const handler = () => {
      const run = action.prepare(scope, focusedOpenKey());
      return run === undefined ? false : run();
    };
    return (action.keys ?? []).map((key) => [key, handler] as const);
  });
  return Object.fromEntries(bindings);
}
