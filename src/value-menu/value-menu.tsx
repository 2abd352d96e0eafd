import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { createPortal } from "react-dom";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { copyAtCommand } from "../ui/copy-at-command.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { ActionItem } from "./action-item.tsx";
import { nextItem } from "./next-item.ts";
import type { ValueTarget } from "./use-value-target.ts";
import { actionsOf, type ValueAction } from "./value-actions.ts";

interface ValueMenuProps {
  readonly target: ValueTarget;
  readonly state: UrlState;
  readonly onNavigate: (next: UrlState) => void;
  readonly onClose: () => void;
}

/**
 * What can be done with a value, below its button, as the ARIA menu pattern wants it. Esc and a
 * choice return the focus to the button, Tab goes on from there, a press elsewhere just shuts it.
 */
export function ValueMenu({ target, state, onNavigate, onClose }: ValueMenuProps) {
  const { anchor } = target;
  const menu = useRef<HTMLDivElement>(null);
  usePlacedLayer(menu, anchor);
  useExpanded(anchor);

  useEffect(() => itemsOf(menu.current)[0]?.focus(), []);

  const onPress = useEffectEvent(({ target: pressed }: Event) => {
    // A press on the button shuts the menu by itself.
    const isOwn = [menu.current, anchor].some(
      (element) => pressed instanceof Node && element?.contains(pressed),
    );
    if (!isOwn) onClose();
  });

  useEffect(() => {
    const end = new AbortController();
    const options = { capture: true, signal: end.signal };
    document.addEventListener("pointerdown", (event) => onPress(event), options);
    return () => end.abort();
  }, []);

  function shut(): void {
    anchor.focus();
    onClose();
  }

  function onAction(action: ValueAction): void {
    shut();
    if (action.kind === "copy") copy(action.text);
    else onNavigate(action.next);
  }

  function onKeyDown(event: KeyboardEvent): void {
    // The keys are the menu's: neither the page's shortcuts nor a dialog around it get them.
    event.stopPropagation();
    if (event.key === "Escape") event.preventDefault();
    if (event.key === "Escape" || event.key === "Tab") shut();
    const items = itemsOf(menu.current);
    const words = items.map(({ textContent }) => textContent);
    const from = items.findIndex((item) => item.matches(":focus"));
    const next = nextItem(event.key, from, words);
    if (next === undefined) return;
    event.preventDefault();
    items[next]?.focus();
  }

  return createPortal(
    <div
      ref={menu}
      role="menu"
      tabIndex={-1}
      aria-label={`Actions for ${target.label ?? target.text}`}
      popover="manual"
      onKeyDown={onKeyDown}
      className="fixed inset-auto m-0 min-w-44 max-w-[min(420px,calc(100vw-8px))] overflow-y-auto rounded-8 border border-line-2 bg-raised p-1 text-1 text-body shadow-float outline-none"
    >
      {actionsOf(target, state).map((action) => (
        <ActionItem key={action.words} action={action} onAction={onAction} />
      ))}
    </div>,
    layerOf(anchor),
  );
}

function itemsOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
}

/** The menu must lie in the layer that its button is in, or that would hide it or be shut by it. */
function layerOf(anchor: HTMLElement): HTMLElement {
  return anchor.closest<HTMLElement>("[popover]:popover-open, dialog, main") ?? document.body;
}

/** Says on the button that its menu is open: the many buttons of values know nothing of it. */
function useExpanded(anchor: HTMLElement): void {
  useEffect(() => {
    anchor.setAttribute("aria-expanded", "true");
    return () => anchor.removeAttribute("aria-expanded");
  }, [anchor]);
}

/** In characters, of a toast's one line. */
const LONGEST_SAID = 60;

function copy(text: string): void {
  const said = text.length > LONGEST_SAID ? `${text.slice(0, LONGEST_SAID)}…` : text;
  copyAtCommand(text, `Copied: ${said}`);
}
