import { useEffect, useEffectEvent } from "react";
import { isApple, nameOfKey } from "./keys.ts";

/**
 * What a key does; answering `false` leaves the key to the browser. Keys are named as in the list of
 * shortcuts: `f`, `ArrowDown`, `Mod+k`.
 */
export type KeyHandlers = Readonly<Record<string, (() => unknown) | undefined>>;

/**
 * Binds keys of the whole page. Not while typing, save for those with Mod, which type nothing; not
 * under a dialog or menu, which has keys of its own.
 */
export function useShortcuts(handlers: KeyHandlers): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { target, defaultPrevented } = event;
    const name = nameOfKey(event, isApple(navigator.platform));
    if (defaultPrevented || name === undefined) return;
    if (!name.startsWith("Mod+") && target instanceof Element && isTyping(target)) return;
    if (document.querySelector("dialog:modal, [popover='auto']:popover-open") !== null) return;
    const handler = Object.hasOwn(handlers, name) ? handlers[name] : undefined;
    if (handler !== undefined && handler() !== false) event.preventDefault();
  });

  useEffect(() => {
    const end = new AbortController();
    document.addEventListener("keydown", (event) => onKeyDown(event), { signal: end.signal });
    return () => end.abort();
  }, []);
}

function isTyping(target: Element): boolean {
  return target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
}
