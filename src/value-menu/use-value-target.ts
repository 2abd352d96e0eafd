import { useEffect, useEffectEvent, useRef, useState } from "react";
import { type ValueData, valueAt } from "../ui/data-attributes.ts";

/** A value that was clicked, and the button at which its menu opens. */
export interface ValueTarget extends ValueData {
  readonly anchor: HTMLElement;
  /** Distinguishes each opening of the menu. */
  readonly opening: number;
}

/**
 * The value whose menu is open: one listener serves every button that holds a value (`valueProps`).
 * A click opens the menu and another click closes it; a right-click or the menu key does the same.
 * `onIntent` is called when the pointer or the focus enters such a button.
 */
export function useValueTarget(onIntent: () => void) {
  const [target, setTarget] = useState<ValueTarget>();
  const openings = useRef(0);

  const onEvent = useEffectEvent((event: Event) => {
    const marked = valueAt(event.target);
    if (marked === undefined) return;
    if (event.type !== "click" && event.type !== "contextmenu") return onIntent();
    // With Shift, a right-click opens the browser's menu.
    if (event instanceof MouseEvent && event.type === "contextmenu" && event.shiftKey) return;
    event.preventDefault();
    openings.current += 1;
    const opening = openings.current;
    const { element: anchor, ...value } = marked;
    setTarget((current) =>
      current?.anchor === anchor ? undefined : { ...value, anchor, opening },
    );
  });

  useEffect(() => {
    const controller = new AbortController();
    for (const type of ["click", "contextmenu", "pointerover", "focusin"]) {
      document.addEventListener(type, (event) => onEvent(event), { signal: controller.signal });
    }
    return () => controller.abort();
  }, []);

  /** Closes the menu of this value, unless another one is already open. */
  function close(closed: ValueTarget): void {
    setTarget((current) => (current === closed ? undefined : current));
  }

  return { target, close };
}
