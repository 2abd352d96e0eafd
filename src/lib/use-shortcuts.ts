import { useEffect, useEffectEvent } from "react";

/** What a key does; answering `false` leaves the key to the browser. */
export type KeyHandlers = Readonly<Record<string, (() => unknown) | undefined>>;

/**
 * Binds keys of the whole page. Not while typing, not with modifiers, and not under a dialog or menu,
 * which has keys of its own.
 */
export function useShortcuts(handlers: KeyHandlers): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, defaultPrevented } = event;
    if (defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    if (target instanceof Element && isTyping(target)) return;
    if (document.querySelector("dialog:modal, [popover='auto']:popover-open") !== null) return;
    const handler = Object.hasOwn(handlers, key) ? handlers[key] : undefined;
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
