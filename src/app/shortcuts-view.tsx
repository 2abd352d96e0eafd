import { type Shortcut, ShortcutSheet } from "../palette/shortcut-sheet.tsx";
import type { ShortcutGroup } from "./actions/action-definition.ts";
import { actionsOf, LAYER_ACTIONS, PAGE_ACTIONS } from "./actions/registry.ts";

/** The shortcut sheet, from the actions. */
export function ShortcutsView({ onClose }: { readonly onClose: () => void }) {
  return <ShortcutSheet groups={shortcutGroups()} onClose={onClose} />;
}

const GROUPS: readonly ShortcutGroup[] = ["List", "Version", "Page"];

/** Every action that has keys, in groups. */
export function shortcutGroups(): readonly { title: string; shortcuts: readonly Shortcut[] }[] {
  const actions = [...actionsOf(PAGE_ACTIONS, "versions"), ...LAYER_ACTIONS];
  return GROUPS.map((title) => ({
    title,
    shortcuts: actions
      .filter(({ group }) => group === title)
      .map(({ id, label, shortcutLabel = label, keys = [], nativeKeys = [] }) => ({
        id,
        label: shortcutLabel,
        keys: [...keys, ...nativeKeys],
      })),
  }));
}
