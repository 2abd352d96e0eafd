import { functionalUpdate, type RowSelectionState, type Updater } from "@tanstack/react-table";
import { type Row, versionsOf } from "../api/schema.ts";
import { openKeyOf } from "../artifact/artifact-version.ts";

/** The selected versions of all pages: their FQNs, keyed by their `open` values, in selection order. */
export type Selection = ReadonlyMap<string, string>;

/** Updates the selection from its latest value. */
export type OnSelection = (change: (selection: Selection) => Selection) => void;

export const NO_SELECTION: Selection = new Map();

/** Returns the FQNs of the selected versions, in selection order; versions without an FQN are left out. */
export function fqnsOf(selection: Selection): string[] {
  return [...selection.values()].filter((fqn) => fqn !== "");
}

/**
 * Selects or deselects every readable row of a page; other pages keep their selection. Returns the
 * same selection if nothing changes.
 */
export function withPage(selection: Selection, rows: readonly Row[], selected: boolean): Selection {
  const next = new Map(selection);
  for (const version of versionsOf(rows)) {
    const key = openKeyOf(version);
    if (!selected) next.delete(key);
    else if (!next.has(key)) next.set(key, version.fqn);
  }
  return next.size === selection.size ? selection : next;
}

/** Returns the table's selection state for one page, whose rows have these IDs. */
export function rowSelectionOf(
  selection: Selection,
  rows: readonly Row[],
  ids: readonly string[],
): RowSelectionState {
  const state: RowSelectionState = {};
  for (const [index, row] of rows.entries()) {
    const id = ids[index];
    if (id === undefined || row.kind !== "version") continue;
    if (selection.has(openKeyOf(row.version))) state[id] = true;
  }
  return state;
}

/** Applies a change of the table's selection state to the selection of all pages. */
export function withRowSelection(
  selection: Selection,
  rows: readonly Row[],
  ids: readonly string[],
  updater: Updater<RowSelectionState>,
): Selection {
  const before = rowSelectionOf(selection, rows, ids);
  const after = functionalUpdate(updater, before);
  // Only the rows that changed: a version that is on the page twice has two row IDs.
  const added = (from: RowSelectionState, to: RowSelectionState) =>
    rows.filter((_, index) => {
      const id = ids[index] ?? "";
      return from[id] !== true && to[id] === true;
    });
  const without = withPage(selection, added(after, before), false);
  return withPage(without, added(before, after), true);
}
