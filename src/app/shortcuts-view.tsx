import { type Shortcut, ShortcutSheet } from "../palette/shortcut-sheet.tsx";
import type { ShortcutGroup } from "./actions/action-definition.ts";
import { type ActivePage, actionsOf, LAYER_ACTIONS, PAGE_ACTIONS } from "./actions/registry.ts";

interface ShortcutsViewProps {
  readonly page: ActivePage["name"];
  readonly onClose: () => void;
}

/** The shortcut sheet, from the actions of the page. */
export function ShortcutsView({ page, onClose }: ShortcutsViewProps) {
  return <ShortcutSheet groups={shortcutGroups(page)} onClose={onClose} />;
}

const GROUPS: readonly ShortcutGroup[] = ["List", "Version", "Page"];

/** Every action of a page that has keys, in groups. */
export function shortcutGroups(
  page: ActivePage["name"],
): readonly { title: string; shortcuts: readonly Shortcut[] }[] {
  const actions = [...actionsOf(PAGE_ACTIONS, page), ...LAYER_ACTIONS];
  const groups = GROUPS.map((title) => ({
    title,
    shortcuts: actions
      .filter(({ group }) => group === title)
      .map(({ id, label, shortcutLabel = label, keys = [], nativeKeys = [] }) => ({
        id,
        label: shortcutLabel,
        keys: [...keys, ...nativeKeys],
      })),
  }));
  return groups.filter(({ shortcuts }) => shortcuts.length > 0);
}
