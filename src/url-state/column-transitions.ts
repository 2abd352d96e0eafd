import { clamp } from "../lib/clamp.ts";
import {
  type ColumnChoice,
  type ColumnId,
  LARGEST_COLUMN_WIDTH,
  LEAST_COLUMN_WIDTH,
} from "./columns.ts";

/** Columns in the order in which they stand: the pinned ones first, each group in its own order. */
export function inShownOrder(columns: readonly ColumnChoice[]): readonly ColumnChoice[] {
  return [...columns.filter(({ pinned }) => pinned), ...columns.filter(({ pinned }) => !pinned)];
}

/** Shows a column, as the last one, or hides it. The name always stays: it opens the row. */
export function withShown(
  columns: readonly ColumnChoice[],
  id: ColumnId,
  shown: boolean,
): readonly ColumnChoice[] {
  if (shown) return columns.some((column) => column.id === id) ? columns : [...columns, { id }];
  return id === "name" ? columns : columns.filter((column) => column.id !== id);
}

/** Lets a column stay in sight at the left, as the last that does, or scroll with the others. */
export function withPinned(
  columns: readonly ColumnChoice[],
  id: ColumnId,
  pinned: boolean,
): readonly ColumnChoice[] {
  return inShownOrder(
    columns.map((column) => {
      if (column.id !== id) return column;
      const { pinned: _, ...rest } = column;
      return pinned ? { ...rest, pinned } : rest;
    }),
  );
}

/**
 * Moves a column to a place among those shown, counted from 0. It stays among the pinned or among
 * the others, whichever it is one of, so a place beyond its group is the nearest end of the group.
 */
export function withMoved(
  columns: readonly ColumnChoice[],
  id: ColumnId,
  to: number,
): readonly ColumnChoice[] {
  const column = columns.find((candidate) => candidate.id === id);
  if (column === undefined) return columns;
  const others = inShownOrder(columns).filter((candidate) => candidate !== column);
  const pinned = others.filter((candidate) => candidate.pinned).length;
  const place = column.pinned ? clamp(to, 0, pinned) : clamp(to, pinned, others.length);
  return others.toSpliced(place, 0, column);
}

/** Gives a column a width in CSS pixels, brought into what a width may be, or its own again. */
export function withWidth(
  columns: readonly ColumnChoice[],
  id: ColumnId,
  width: number | undefined,
): readonly ColumnChoice[] {
  return columns.map((column) => {
    if (column.id !== id) return column;
    const { width: _, ...rest } = column;
    return width === undefined ? rest : { ...rest, width: clampColumnWidth(width) };
  });
}

/** A width in whole CSS pixels that an address can hold. */
export function clampColumnWidth(width: number): number {
  return clamp(Math.round(width), LEAST_COLUMN_WIDTH, LARGEST_COLUMN_WIDTH);
}
