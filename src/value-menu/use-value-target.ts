import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { ShownValue } from "./value-actions.ts";

/** A value that was pressed, and its button, by which its menu opens. */
export interface ValueTarget extends ShownValue {
  readonly anchor: HTMLElement;
  /** Tells this opening from every other one. */
  readonly opening: number;
}

/**
 * The value of the page whose menu is wanted: one listener serves every button that holds a value
 * (`data-value-kind`). A press opens, a second one shuts; so do a right click and the menu key on
 * it, which are the browser's everywhere else. `onIntent` is called when one is pointed at.
 */
export function useValueTarget(onIntent: () => void) {
  const [target, setTarget] = useState<ValueTarget>();
  const openings = useRef(0);

  const onEvent = useEffectEvent((event: Event) => {
    const next = targetOf(event);
    if (next === undefined) return;
    if (event.type !== "click" && event.type !== "contextmenu") return onIntent();
    // Shift asks for the browser's own menu.
    if (event instanceof MouseEvent && event.type === "contextmenu" && event.shiftKey) return;
    event.preventDefault();
    openings.current += 1;
    const opening = openings.current;
    setTarget((current) => (current?.anchor === next.anchor ? undefined : { ...next, opening }));
  });

  useEffect(() => {
    const end = new AbortController();
    for (const type of ["click", "contextmenu", "pointerover", "focusin"]) {
      document.addEventListener(type, (event) => onEvent(event), { signal: end.signal });
    }
    return () => end.abort();
  }, []);

  /** Another menu may be open by the time that one has shut. */
  function close(shut: ValueTarget): void {
    setTarget((current) => (current === shut ? undefined : current));
  }

  return { target, close };
}

function targetOf({ target }: Event): Omit<ValueTarget, "opening"> | undefined {
  const anchor = target instanceof Element ? target.closest("[data-value-kind]") : null;
  if (!(anchor instanceof HTMLElement)) return undefined;
  const { valueKind: kind, value: text, valueLabel: label } = anchor.dataset;
  if (kind === undefined || text === undefined) return undefined;
  return { kind, text, anchor, ...(label === undefined ? {} : { label }) };
}
