import type { TablePage } from "../version-scope.ts";
import type { PageAction } from "./action-definition.ts";
import { neighborActions } from "./neighbors.ts";
import { isFocusInDrawer, keepFocusInVersion } from "./version-focus.ts";

/** Keys for the rows. Within the rows, the table handles the arrow keys; elsewhere they scroll. */
export const rowActions = [
  {
    id: "next-row",
    label: "Next row",
    shortcutLabel: "Next row, or version in the drawer",
    keys: ["j"],
    nativeKeys: ["ArrowDown"],
    group: "List",
    prepare: (list) => stepBy(list, 1),
  },
  {
    id: "previous-row",
    label: "Previous row",
    shortcutLabel: "Previous row, or version in the drawer",
    keys: ["k"],
    nativeKeys: ["ArrowUp"],
    group: "List",
    prepare: (list) => stepBy(list, -1),
  },
  {
    id: "select-row",
    label: "Select row",
    keys: ["x"],
    group: "List",
    prepare:
      ({ rowFocus }) =>
      () =>
        rowFocus.toggleSelected(),
  },
  {
    id: "open-version",
    label: "Open version",
    nativeKeys: ["Enter"],
    group: "Version",
    native: true,
  },
] as const satisfies readonly PageAction<TablePage>[];

/** Moves to the next or previous row, or in the drawer to that version. */
function stepBy(list: TablePage, step: 1 | -1) {
  return () => {
    if (!isFocusInDrawer()) return list.rowFocus.move(step);
    const { next, previous } = neighborActions;
    const run = (step === 1 ? next : previous).prepare(list);
    if (run === undefined) return false;
    keepFocusInVersion();
    return run();
  };
}
