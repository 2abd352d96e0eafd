import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type ValueData, valueAt } from "../ui/data-attributes.ts";

/** A value that was pressed, and the button beside which its menu opens. */
export interface ValueTarget extends ValueData {
  readonly anchor: HTMLElement;
  /** Distinguishes this opening from every other one. */
  readonly opening: number;
}

/**
 * The value of the page whose menu is open: one listener serves every button that holds a value
 * (`valueProps`). A press opens the menu, a second one closes it; so do a right click and the menu
 * key on the button, which open the browser's menu everywhere else. `onIntent` is called when the pointer
 * or the focus is on one.
 */
export function useValueTarget(onIntent: () => void) {
  const [target, setTarget] = useState<ValueTarget>();
  const openings = useRef(0);

  const onEvent = useEffectEvent((event: Event) => {
    const found = valueAt(event.target);
    if (found === undefined) return;
    if (event.type !== "click" && event.type !== "contextmenu") return onIntent();
    // Shift opens the browser's own menu.
    if (event instanceof MouseEvent && event.type === "contextmenu" && event.shiftKey) return;
    event.preventDefault();
    openings.current += 1;
    const opening = openings.current;
    const { element: anchor, ...value } = found;
    setTarget((current) =>
      current?.anchor === anchor ? undefined : { ...value, anchor, opening },
    );
  });

  useEffect(() => {
    const end = new AbortController();
    for (const type of ["click", "contextmenu", "pointerover", "focusin"]) {
      document.addEventListener(type, (event) => onEvent(event), { signal: end.signal });
    }
    return () => end.abort();
  }, []);

  /** Closes the menu of this value; another one may be open by then. */
  function close(closed: ValueTarget): void {
    setTarget((current) => (current === closed ? undefined : current));
  }

  return { target, close };
}
