import { type Row, versionsOf } from "../api/schema.ts";
import { type ArtifactVersion, openKeyOf } from "../artifact/artifact-version.ts";

/** What is kept of a chosen version, so that it can be named and used once its page is gone. */
interface SelectedVersion {
  readonly fqn: string;
  readonly name: string;
  readonly version: string | undefined;
}

/** The chosen versions by the value of `open` that names each, in the order they were chosen. */
export type Selection = ReadonlyMap<string, SelectedVersion>;

export const NO_SELECTION: Selection = new Map();

/** The FQNs of the chosen versions, in the order they were chosen; a version may have none. */
export function fqnsOf(selection: Selection): string[] {
  return [...selection.values()].map(({ fqn }) => fqn).filter((fqn) => fqn !== "");
}

/** Whether the version of a row is chosen; a row that can't be read never is. */
export function isSelected(selection: Selection, row: Row): boolean {
  return row.kind === "version" && selection.has(openKeyOf(row.version));
}

/** Chooses some versions or lets go of them; the selection itself where that changes nothing. */
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

/** Chooses every readable row of a page or lets go of them; other pages stay as they are. */
export function withPage(selection: Selection, rows: readonly Row[], selected: boolean): Selection {
  return withVersions(selection, versionsOf(rows), selected);
}

/**
 * Chooses the rows from one to another, both included and either way round, or lets go of them.
 * Places are counted from 0; rows that can't be read are passed over.
 */
export function withRange(
  selection: Selection,
  rows: readonly Row[],
  from: number,
  to: number,
  selected: boolean,
): Selection {
  const range = rows.slice(Math.min(from, to), Math.max(from, to) + 1);
  return withVersions(selection, versionsOf(range), selected);
}

/** How many rows of a page are chosen, and how many could be. */
export function countOnPage(selection: Selection, rows: readonly Row[]) {
  return {
    selected: rows.filter((row) => isSelected(selection, row)).length,
    selectable: versionsOf(rows).length,
  };
}
