import {
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
} from "react";
import { flushSync } from "react-dom";
import { focusablesIn, indexOf, noteSpot, provideDraw, rowOf } from "./roving.ts";
import { moveByKey } from "./row-keys.ts";

/**
 * Makes the table's body one tab stop: of all that can have the focus exactly one thing is
 * tabbable, the one that had it last or else the opener of the row that is open or first in sight.
 * Set on the elements after every drawing, as cells neither know nor should know of each other.
 * @param keep has a row drawn, and stay so, wherever the table is scrolled; -1 lets go of it
 */
export function useRoving(
  body: RefObject<HTMLTableSectionElement | null>,
  keep: (index: number) => void,
) {
  const active = useRef<HTMLElement>(null);

  useLayoutEffect(() => {
    const element = body.current;
    if (element !== null) active.current = settle(element, active.current);
  });

  useEffect(() => provideDraw((index) => flushSync(() => keep(index))), [keep]);

  function onFocus({ target }: FocusEvent<HTMLElement>): void {
    const row = rowOf(target);
    if (row === undefined || !focusablesIn(row).includes(target)) return;
    if (active.current !== null) active.current.tabIndex = -1;
    target.tabIndex = 0;
    active.current = target;
    noteSpot(target);
    keep(indexOf(row));
  }

  function onBlur({ relatedTarget, currentTarget }: FocusEvent<HTMLElement>): void {
    if (relatedTarget !== null && !currentTarget.contains(relatedTarget)) keep(-1);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (moveByKey(event)) event.preventDefault();
  }

  return { onFocus, onBlur, onKeyDown };
}

/** Leaves one thing tabbable, and answers which. */
function settle(body: HTMLElement, before: HTMLElement | null): HTMLElement | null {
  const all = focusablesIn(body);
  const kept = before !== null && all.includes(before) ? before : undefined;
  const active = kept ?? firstChoice(body) ?? all[0] ?? null;
  for (const element of all) {
    if (element !== active && element.tabIndex !== -1) element.tabIndex = -1;
  }
  if (active !== null) active.tabIndex = 0;
  return active;
}

/** The opener of the open row, or of the first one below the head. */
function firstChoice(body: HTMLElement): HTMLElement | undefined {
  const open = body.querySelector<HTMLElement>("[aria-current] [data-opener]");
  if (open !== null) return open;
  const top = body.closest("table")?.parentElement?.getBoundingClientRect().top ?? 0;
  const openers = [...body.querySelectorAll<HTMLElement>("[data-opener]")];
  return openers.find((opener) => opener.getBoundingClientRect().top > top) ?? openers[0];
}
