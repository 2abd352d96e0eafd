import { useEffect, useEffectEvent } from "react";
import { isApple, nameOfKey } from "./keys.ts";

/** Handlers by key name (`f`, `Mod+k`). If one returns `false`, the key is left to the browser. */
export type KeyHandlers = Readonly<Record<string, (() => unknown) | undefined>>;

/**
 * Binds keys for the whole page. They are ignored while a dialog or menu is open, and while typing,
 * except for those with Mod.
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
    const controller = new AbortController();
    document.addEventListener("keydown", (event) => onKeyDown(event), {
      signal: controller.signal,
    });
    return () => controller.abort();
  }, []);
}

function isTyping(target: Element): boolean {
  return target.matches("input:not([type=checkbox]), textarea, select, [contenteditable]");
}
