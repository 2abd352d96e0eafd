import { focusablesIn, openersIn, rowAround, rowIndexOf, scrollerOf } from "./row-dom.ts";
import type { RowFocus } from "./row-focus.ts";

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Handles a key in the table: arrows, Home and End move the focus, with Ctrl to the ends of the
 * page, PageUp and PageDown by the number of visible rows. Returns false for any other key.
 */
export function moveByKey(rowFocus: RowFocus, event: Key): boolean {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const from = document.activeElement;
  const row = rowAround(from);
  // Shift makes no difference to Up and Down.
  const isShifted = shiftKey && key !== "ArrowUp" && key !== "ArrowDown";
  if (row === undefined || altKey || metaKey || isShifted) return false;
  if (ctrlKey) {
    if (key === "Home") return rowFocus.focusRow(0);
    return key === "End" && rowFocus.focusRow(Number.MAX_SAFE_INTEGER);
  }
  if (key === "Enter" && from instanceof HTMLInputElement) return openVersion(row);
  const distance = rowsOn(key, row);
  if (distance !== 0) return rowFocus.focusRow(rowIndexOf(row) + distance);
  const all = focusablesIn(row);
  const index = from instanceof HTMLElement ? all.indexOf(from) : -1;
  const next = indexAfter(key, index, all.length);
  if (next === undefined) return false;
  const target = all[next];
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return true;
}

/** For Enter on a row's checkbox, where the browser does nothing. */
function openVersion(row: HTMLElement): boolean {
  openersIn(row)[0]?.click();
  return true;
}

/** Returns how many rows a key moves by; 0 for a key that stays in the row. */
function rowsOn(key: string, row: HTMLElement): number {
  if (key === "ArrowDown") return 1;
  if (key === "ArrowUp") return -1;
  if (key !== "PageDown" && key !== "PageUp") return 0;
  // One row less than fits below the header, so that the last visible row stays visible.
  const fit = Math.floor((scrollerOf(row)?.clientHeight ?? 0) / row.offsetHeight) - 2;
  return Math.max(1, fit) * (key === "PageDown" ? 1 : -1);
}

/** The index within the row that a key moves the focus to; `undefined` for any other key. */
function indexAfter(key: string, index: number, count: number): number | undefined {
  if (key === "ArrowRight") return Math.min(index + 1, count - 1);
  if (key === "ArrowLeft") return Math.max(index - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
