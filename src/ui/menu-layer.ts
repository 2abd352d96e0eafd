import { useEffect } from "react";

/**
 * Shows the menu in the top layer, where nothing covers or clips it, and focuses its first item, even
 * if it was opened by pointer.
 */
export function showMenu(layer: HTMLElement | null): void {
  if (layer === null) return;
  layer.showPopover();
  // Once the library has registered the items and rendered its focus guards around the menu.
  queueMicrotask(() => {
    layer.querySelector<HTMLElement>("[role^=menuitem]")?.focus({ preventScroll: true });
    // Tab closes this menu, so the guards are not needed, and hidden elements must not be focusable.
    for (const guard of document.querySelectorAll<HTMLElement>("[data-base-ui-focus-guard]")) {
      guard.tabIndex = -1;
    }
  });
}

/** The button's layer: in any other layer, the menu would be inert, or opening it would close that layer. */
export function layerOf(anchor: HTMLElement): HTMLElement {
  return anchor.closest<HTMLElement>("[popover]:popover-open, dialog, main") ?? document.body;
}

/** Whether an event pressed the button or moved the focus to it. */
export function isAt(anchor: HTMLElement, event: Event): boolean {
  const target = event instanceof FocusEvent ? event.relatedTarget : event.target;
  return target instanceof Node && anchor.contains(target);
}

/** Marks the button as expanded, since the buttons of values don't know whether their menu is open. */
export function useExpanded(anchor: HTMLElement): void {
  useEffect(() => {
    anchor.setAttribute("aria-expanded", "true");
    return () => anchor.removeAttribute("aria-expanded");
  }, [anchor]);
}
