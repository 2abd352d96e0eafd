import { Menu } from "@base-ui/react/menu";
import type { LucideIcon } from "lucide-react";
import { useState } from "react";
import { CutText } from "./cut-text.tsx";
import { isAt, layerOf, showMenu, useExpanded } from "./menu-layer.ts";
import { Verbatim } from "./verbatim.tsx";

/** An item of a menu. */
interface MenuAction {
  readonly label: string;
  readonly icon: LucideIcon;
  /** Shown at the right. */
  readonly hint?: string | undefined;
  /** The values that the label or the hint may end with. */
  readonly values?: readonly string[];
  /** Whether these are IDs or the like, shown in monospace. */
  readonly isCode?: boolean;
  readonly isDisabled?: boolean;
  /** The heading of this item and those that follow with the same one. */
  readonly group?: string;
  readonly onRun: () => void;
}

interface ActionMenuProps {
  /** The button at which the menu opens. */
  readonly anchor: HTMLElement;
  /** The accessible name. */
  readonly label: string;
  readonly actions: readonly MenuAction[];
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
 * A menu below its button, open while it is rendered. Esc or picking an action returns the focus to the
 * button, Tab continues from there, and a click elsewhere only closes the menu.
 */
export function ActionMenu({ anchor, label, actions, onClose }: ActionMenuProps) {
  // The layer in which the button was clicked, in case the button is removed.
  const [layer] = useState(() => layerOf(anchor));
  useExpanded(anchor);
  const { close, onOpenChange } = useClosing(anchor, onClose);

  return (
    <Menu.Root open modal={false} onOpenChange={onOpenChange}>
      <Menu.Portal container={layer}>
        <Menu.Positioner ref={showMenu} popover="manual" anchor={anchor} {...PLACEMENT}>
          <Menu.Popup
            aria-label={label}
            finalFocus={false}
            onKeyDown={(event) => {
              // Keys in the menu must not trigger the page's shortcuts.
              event.stopPropagation();
              if (event.key === "Tab") close();
            }}
            className={POPUP}
          >
            {groupsOf(actions).map((items) => (
              <ItemGroup key={items[0]?.label} items={items} />
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}

/** The items in their order, those of one group together. */
function groupsOf(actions: readonly MenuAction[]): readonly (readonly MenuAction[])[] {
  return [...Map.groupBy(actions, ({ group }) => group).values()];
}

function ItemGroup({ items }: { readonly items: readonly MenuAction[] }) {
  const group = items[0]?.group;
  const rendered = items.map((action) => <ActionItem key={action.label} {...action} />);
  if (group === undefined) return rendered;
  return (
    <Menu.Group>
      <Menu.GroupLabel className="px-2 pt-2 pb-1 text-2 text-label">{group}</Menu.GroupLabel>
      {rendered}
    </Menu.Group>
  );
}

function useClosing(anchor: HTMLElement, onClose: () => void) {
  function close(): void {
    anchor.focus();
    onClose();
  }

  function onOpenChange(_open: boolean, { reason, event }: Menu.Root.ChangeEventDetails): void {
    if (reason === "escape-key" || reason === "item-press") close();
    // A click on the button closes the menu through its owner.
    else if (!isAt(anchor, event)) onClose();
  }

  return { close, onOpenChange };
}

function ActionItem(props: MenuAction) {
  const { icon: Icon, label, hint, values = [], isCode = false, isDisabled = false, onRun } = props;
  return (
    <Menu.Item
      label={label}
      disabled={isDisabled}
      onClick={onRun}
      className="flex min-h-7 items-center gap-2 rounded-4 px-2 outline-none data-disabled:text-off data-highlighted:bg-press max-sm:min-h-11"
    >
      <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      <ItemText text={label} {...{ values, isCode }} />{" "}
      {hint !== undefined && (
        <span className="ml-auto min-w-12 max-w-48 shrink-2 text-right pl-4 text-3 text-label">
          <ItemText text={hint} {...{ values, isCode }} />
        </span>
      )}
    </Menu.Item>
  );
}

interface ItemTextProps extends Required<Pick<MenuAction, "values" | "isCode">> {
  readonly text: string;
}

/** A text whose value at the end is truncated in the middle, so that its start and its end show. */
function ItemText({ text, values, isCode }: ItemTextProps) {
  const value = values.find((ending) => ending !== "" && text.endsWith(ending));
  if (value === undefined) {
    return (
      <span className="block truncate">
        <Verbatim text={text} />
      </span>
    );
  }
  return (
    <span className="flex min-w-0 items-baseline">
      <span className="shrink-0 whitespace-pre">{text.slice(0, text.length - value.length)}</span>
      <CutText text={value} className={isCode ? "font-mono text-code" : ""} />
    </span>
  );
}
