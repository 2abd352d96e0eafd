import type { LucideIcon } from "lucide-react";
import type { KeyHandlers } from "../../lib/use-shortcuts.ts";
import { focusedOpenKey } from "../../table/row-dom.ts";
import type { Action } from "../../ui/action.ts";

/** The groups of the shortcut sheet, in its order. */
export const SHORTCUT_GROUPS = ["List", "Version", "Page"] as const;

/** What the shortcut sheet shows of an action. Keys are `KeyboardEvent.key` values; `Mod+k` is Ctrl or Cmd. */
interface ShortcutInfo {
  readonly id: string;
  /** The name on its button and in the shortcut sheet. */
  readonly label: string;
  /** Bound for the whole page. */
  readonly keys?: readonly string[];
  /** Handled by the browser or the focused element: shown in the sheet, bound nowhere. */
  readonly nativeKeys?: readonly string[];
  readonly group?: (typeof SHORTCUT_GROUPS)[number];
}

/** Something a page can do, given its scope: the list, the open version. */
export interface ActionDefinition<Scope> extends ShortcutInfo {
  /** The name in the palette, if `label` alone doesn't say what the action is about. */
  readonly paletteLabel?: string;
  /** Actions without an icon have only keys: neither a button nor the palette shows them. */
  readonly icon?: LucideIcon;
  /**
   * What the action would do now, or `undefined` if it doesn't apply. The result returns `false` to
   * leave a key to the browser.
   *
   * @param focusedRow the `open` key of the row with the focus, if a key was pressed there
   */
  readonly prepare: (scope: Scope, focusedRow?: string) => (() => unknown) | undefined;
}

/** A shortcut that the browser or the focused element handles by itself. */
interface NativeAction extends ShortcutInfo {
  readonly native: true;
}

export type ActionEntry<Scope> = ActionDefinition<Scope> | NativeAction;

/** Binds an action to its scope, for a button. */
export function bind<Scope>(
  { id, label, icon, keys = [], prepare }: ActionDefinition<Scope> & { readonly icon: LucideIcon },
  scope: Scope,
): Action {
  const run = prepare(scope);
  return { id, label, icon, keys, isEnabled: run !== undefined, run: () => run?.() };
}

/** Returns the actions that the palette offers in a scope: those that apply now. */
export function paletteActionsOf<Scope>(
  entries: readonly ActionEntry<Scope>[],
  scope: Scope,
): readonly Action[] {
  return entries.flatMap((entry) => {
    if ("native" in entry || entry.icon === undefined) return [];
    const { icon, label, paletteLabel = label } = entry;
    const action = bind({ ...entry, icon, label: paletteLabel }, scope);
    return action.isEnabled ? [action] : [];
  });
}

/** Returns what each key does in a scope. */
export function keyHandlersOf<Scope>(
  entries: readonly ActionEntry<Scope>[],
  scope: Scope,
): KeyHandlers {
  const bindings = entries.flatMap((entry) => {
    if ("native" in entry) return [];
    const handler = () => {
      const run = entry.prepare(scope, focusedOpenKey());
      return run === undefined ? false : run();
    };
    return (entry.keys ?? []).map((key) => [key, handler] as const);
  });
  return Object.fromEntries(bindings);
}
