import type { List } from "../list-context.ts";
import type { PageAction } from "./action-definition.ts";

/** Keys for the rows. Within the rows, the table handles the arrow keys; elsewhere they scroll. */
export const rowActions = [
  {
    id: "next-row",
    label: "Next row",
    keys: ["j"],
    nativeKeys: ["ArrowDown"],
    group: "List",
    prepare:
      ({ rowFocus }) =>
      () =>
        rowFocus.move(1),
  },
  {
    id: "previous-row",
    label: "Previous row",
    keys: ["k"],
    nativeKeys: ["ArrowUp"],
    group: "List",
    prepare:
      ({ rowFocus }) =>
      () =>
        rowFocus.move(-1),
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
] as const satisfies readonly PageAction<List>[];
