import { Menu } from "@base-ui/react/menu";
import { Copy, ListFilter, type LucideIcon, X } from "lucide-react";
import { useState } from "react";
import { truncate } from "../lib/truncate.ts";
import { copyAtCommand } from "../ui/copy-at-command.ts";
import { Characters, Verbatim } from "../ui/verbatim.tsx";
import type { UrlState } from "../url-state/url-state.ts";
import { isAt, layerOf, showMenu, useExpanded } from "./menu-layer.ts";
import type { ValueTarget } from "./use-value-target.ts";
import { type ValueAction, valueActionsOf } from "./value-actions.ts";

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
 * The actions for a value, below its button. Esc or picking an action returns the focus to the
 * button, Tab continues from there, and a click elsewhere only closes the menu.
 */
export function ValueMenu({ target, state, onNavigate, onClose }: ValueMenuProps) {
  const { anchor } = target;
  // The layer in which the button was clicked, in case the button is removed.
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
        <Menu.Positioner ref={showMenu} popover="manual" anchor={anchor} {...PLACEMENT}>
          <Menu.Popup
            aria-label={`Actions for ${target.label ?? target.text}`}
            finalFocus={false}
            onKeyDown={(event) => {
              // Keys in the menu must not trigger the page's shortcuts.
              event.stopPropagation();
              if (event.key === "Tab") close();
            }}
            className={POPUP}
          >
            {valueActionsOf(target, state).map((action) => (
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
    // A click on the button closes the menu through its target.
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
      <span className="truncate">
        <Characters text={label} layout="block" />
      </span>{" "}
      {hint !== undefined && (
        <span className="ml-auto min-w-0 max-w-48 shrink-2 truncate pl-4 text-3 text-label">
          <Verbatim text={hint} />
        </span>
      )}
    </Menu.Item>
  );
}

/** In UTF-16 units, since a toast is one line. */
const MAX_TOAST_LENGTH = 60;

function copy(text: string): void {
  copyAtCommand(text, `Copied: ${truncate(text, MAX_TOAST_LENGTH)}`);
}
