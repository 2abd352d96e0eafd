import { focusablesIn, focusRow, indexOf, rowOf } from "./roving.ts";

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * Moves the focus as a key in the table says: arrows, Home and End, with Ctrl the whole page,
 * PageUp and PageDown by what is in sight. False for any other key.
 */
export function moveByKey({ key, ctrlKey, metaKey, altKey, shiftKey }: Key): boolean {
  const from = document.activeElement;
  const row = rowOf(from);
  if (row === undefined || altKey || metaKey || shiftKey) return false;
  if (ctrlKey) {
    if (key === "Home") return focusRow(0);
    return key === "End" && focusRow(Number.MAX_SAFE_INTEGER);
  }
  if (key === "Enter" && from instanceof HTMLInputElement) return open(row);
  const distance = rowsOn(key, row);
  if (distance !== 0) return focusRow(indexOf(row) + distance);
  const all = focusablesIn(row);
  const at = from instanceof HTMLElement ? all.indexOf(from) : -1;
  const to = placeAfter(key, at, all.length);
  if (to === undefined) return false;
  const target = all[to];
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest", inline: "nearest" });
  return true;
}

/** A checkbox does nothing at Enter, which opens the version wherever in its row the focus is. */
function open(row: HTMLElement): boolean {
  row.querySelector<HTMLElement>("[data-opener]")?.click();
  return true;
}

/** How many rows on a key goes, 0 for a key that stays in the row. */
function rowsOn(key: string, row: HTMLElement): number {
  if (key === "ArrowDown") return 1;
  if (key === "ArrowUp") return -1;
  if (key !== "PageDown" && key !== "PageUp") return 0;
  const scroller = row.closest("table")?.parentElement;
  // One row less than fit, beside the head: the last one in sight is the next one's first.
  const fit = Math.floor((scroller?.clientHeight ?? 0) / row.offsetHeight) - 2;
  return Math.max(1, fit) * (key === "PageDown" ? 1 : -1);
}

function placeAfter(key: string, at: number, count: number): number | undefined {
  if (key === "ArrowRight") return Math.min(at + 1, count - 1);
  if (key === "ArrowLeft") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : undefined;
}
