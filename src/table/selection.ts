import { functionalUpdate, type RowSelectionState, type Updater } from "@tanstack/react-table";
import { type Row, versionsOf } from "../api/schema.ts";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";

/** What is kept of a selected version, so that it can be named and used on other pages too. */
interface SelectedVersion {
  readonly fqn: string;
  readonly name: string;
  readonly version: string | undefined;
}

/** The selected versions by their value of `open`, in the order in which they were selected. */
export type Selection = ReadonlyMap<string, SelectedVersion>;

/** Changes the selection, given what it is at that moment. */
export type OnSelection = (change: (selection: Selection) => Selection) => void;

export const NO_SELECTION: Selection = new Map();

/** The FQNs of the selected versions, in the order of selection; a version may have none. */
export function fqnsOf(selection: Selection): string[] {
  return [...selection.values()].map(({ fqn }) => fqn).filter((fqn) => fqn !== "");
}

/** Selects or deselects versions; returns the same selection where nothing changes. */
export function withVersions(
  selection: Selection,
  versions: readonly ArtifactVersion[],
  selected: boolean,
): Selection {
  const next = new Map(selection);
  for (const version of versions) {
    const key = openKeyOf(version);
    if (!selected) next.delete(key);
    else if (!next.has(key)) {
      next.set(key, { fqn: version.fqn, name: version.name, version: version.version });
    }
  }
  return next.size === selection.size ? selection : next;
}

/** Selects or deselects every readable row of a page; other pages keep their selection. */
export function withPage(selection: Selection, rows: readonly Row[], selected: boolean): Selection {
  return withVersions(selection, versionsOf(rows), selected);
}

/** Returns the table's selection state for one page, whose rows have these ids. */
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
  // Only what changed: a version that is on the page twice is selected by two ids.
  const changed = (from: RowSelectionState, to: RowSelectionState) =>
    rows.filter((_, index) => {
      const id = ids[index] ?? "";
      return from[id] !== true && to[id] === true;
    });
  const without = withPage(selection, changed(after, before), false);
  return withPage(without, changed(before, after), true);
}
