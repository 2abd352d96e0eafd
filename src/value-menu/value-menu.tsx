import { Menu } from "@base-ui/react/menu";
import { Copy, ListFilter, type LucideIcon, X } from "lucide-react";
import { useEffect, useState } from "react";
import { truncate } from "../lib/truncate.ts";
import { copyAtCommand } from "../ui/copy-at-command.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { ValueTarget } from "./use-value-target.ts";
import { actionsOf, type ValueAction } from "./value-actions.ts";

interface ValueMenuProps {
  readonly target: ValueTarget;
  readonly state: UrlState;
  readonly onNavigate: (next: UrlState) => void;
  readonly onClose: () => void;
}

const PLACEMENT = {
  positionMethod: "fixed",
  align: "start",
  sideOffset: 4,
  collisionPadding: 4,
  className: "m-0 overflow-visible border-0 bg-transparent p-0",
} as const;

const POPUP =
  "max-h-(--available-height) min-w-44 max-w-[min(420px,calc(100vw-8px))] overflow-y-auto rounded-8 border border-line-2 bg-raised p-1 text-1 text-body shadow-float outline-none";

/**
 * What can be done with a value, below its button. Esc and a choice return the focus to the button,
 * Tab goes on from there, a press elsewhere only closes the menu.
 */
export function ValueMenu({ target, state, onNavigate, onClose }: ValueMenuProps) {
  const { anchor } = target;
  // The layer in which the button was pressed, in case the button is removed.
  const [layer] = useState(() => layerOf(anchor));
  useExpanded(anchor);

  const { close, onOpenChange } = useClosing(anchor, onClose);

  function onAction(action: ValueAction): void {
    if (action.kind === "copy") copy(action.text);
    else onNavigate(action.next);
  }

  return (
    <Menu.Root open modal={false} onOpenChange={onOpenChange}>
      <Menu.Portal container={layer}>
        <Menu.Positioner ref={show} popover="manual" anchor={anchor} {...PLACEMENT}>
          <Menu.Popup
            aria-label={`Actions for ${target.label ?? target.text}`}
            finalFocus={false}
            onKeyDown={(event) => {
              // The keys are the menu's, not the page's shortcuts.
              event.stopPropagation();
              if (event.key === "Tab") close();
            }}
            className={POPUP}
          >
            {actionsOf(target, state).map((action) => (
              <ActionItem key={action.label} action={action} onAction={onAction} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

function useClosing(anchor: HTMLElement, onClose: () => void) {
  function close(): void {
    anchor.focus();
    onClose();
  }

  function onOpenChange(_open: boolean, { reason, event }: Menu.Root.ChangeEventDetails): void {
    if (reason === "escape-key" || reason === "item-press") close();
    // A press on the button closes the menu by itself.
    else if (!isAt(anchor, event)) onClose();
  }

  return { close, onOpenChange };
}

const ICONS: Readonly<Record<ValueAction["kind"], LucideIcon>> = {
  filter: ListFilter,
  remove: X,
  copy: Copy,
};

interface ActionItemProps {
  readonly action: ValueAction;
  readonly onAction: (action: ValueAction) => void;
}

function ActionItem({ action, onAction }: ActionItemProps) {
  const { kind, label, hint } = action;
  const Icon = ICONS[kind];
  return (
    <Menu.Item
      label={label}
      onClick={() => onAction(action)}
      className="flex min-h-7 items-center gap-2 rounded-4 px-2 outline-none data-highlighted:bg-press max-sm:min-h-11"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      <span className="truncate">{label}</span>{" "}
      {hint !== undefined && (
        <span className="ml-auto min-w-0 max-w-48 shrink-2 truncate pl-4 text-3 text-label">
          {hint}
        </span>
      )}
    </Menu.Item>
  );
}

/**
 * Shows the menu in the top layer, where nothing covers or clips it, with the focus on its first item
 * however it was opened.
 */
function show(layer: HTMLElement | null): void {
  if (layer === null) return;
  layer.showPopover();
  // Once the library has registered the items and rendered its focus guards around the menu.
  queueMicrotask(() => {
    layer.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
    // Tab closes this menu, so no guard is needed, and hidden elements must not take the focus.
    for (const guard of document.querySelectorAll<HTMLElement>("[data-base-ui-focus-guard]")) {
      guard.tabIndex = -1;
    }
  });
}

/** The layer of the button: elsewhere the menu would be inert, or its opening would close that layer. */
function layerOf(anchor: HTMLElement): HTMLElement {
  return anchor.closest<HTMLElement>("[popover]:popover-open, dialog, main") ?? document.body;
}

/** Whether the button was pressed or got the focus. */
function isAt(anchor: HTMLElement, event: Event): boolean {
  const to = event instanceof FocusEvent ? event.relatedTarget : event.target;
  return to instanceof Node && anchor.contains(to);
}

/** Sets the state of the button, as buttons of values don't know whether their menu is open. */
function useExpanded(anchor: HTMLElement): void {
  useEffect(() => {
    anchor.setAttribute("aria-expanded", "true");
    return () => anchor.removeAttribute("aria-expanded");
  }, [anchor]);
}

/** In characters, as a toast is one line. */
const LONGEST_IN_TOAST = 60;

function copy(text: string): void {
  copyAtCommand(text, `Copied: ${truncate(text, LONGEST_IN_TOAST)}`);
}
