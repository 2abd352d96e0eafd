import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useLayoutEffect,
  useRef,
  useState,
} from "react";
import { isEscape } from "../lib/keys.ts";
import { useWindowWidth } from "../lib/use-window-width.ts";
import { Modal } from "../ui/modal.tsx";
import { clampDrawerWidth } from "./drawer-resizing.ts";
import { ResizeHandle } from "./resize-handle.tsx";

interface DrawerProps {
  /** The accessible name: the FQN. */
  readonly label: string;
  /** Whether it is a modal dialog that fills the screen, as on a phone; otherwise it is beside the table. */
  readonly modal: boolean;
  /** Whether the page was loaded with the drawer open, so it doesn’t take the focus from an input. */
  readonly isInUrl: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** In CSS pixels; limited to its bounds when it is rendered. */
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The drawer of the open version: beside the table, which stays usable, or full screen on a phone. */
export function Drawer({ modal, ...props }: DrawerProps) {
  // Two components, since a dialog element is opened only once, either as modal or as non-modal.
  return modal ? <ModalDrawer {...props} /> : <SideDrawer {...props} />;
}

function SideDrawer(props: Omit<DrawerProps, "modal">) {
  const { label, isInUrl, onClose, children, width, onWidth } = props;
  const [dragged, setDragged] = useState<number>();
  const dialog = useRef<HTMLDialogElement>(null);
  const shown = clampDrawerWidth(dragged ?? width, useWindowWidth());

  // Not an attribute, which the Content-Security-Policy blocks in the server's HTML.
  useLayoutEffect(() => dialog.current?.style.setProperty("width", `${shown}px`), [shown]);

  useFocusOnHeading(dialog, isInUrl);

  function onKeyDown(event: KeyboardEvent): void {
    if (!isEscape(event) || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  }

  return (
    <dialog
      ref={dialog}
      open
      aria-label={label}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      className="drawer relative inset-auto z-drawer m-0 flex h-auto max-h-none min-w-80 max-w-[70vw] shrink flex-col border-0 border-line-2 border-l bg-raised p-0 text-1 shadow-drawer focus-visible:outline-none not-data-ring:[&_h2]:outline-none"
    >
      <ResizeHandle width={shown} onDrag={setDragged} onWidth={onWidth} />
      {children}
    </dialog>
  );
}

/**
 * Moves the focus to the drawer's heading, or to the drawer until it has one. A ring shows it only if
 * the drawer was opened by keyboard. When another version replaces the heading, the focus follows.
 */
function useFocusOnHeading(dialog: RefObject<HTMLDialogElement | null>, isInUrl: boolean): void {
  const isFirst = useRef(true);
  const focused = useRef<HTMLElement>(null);

  // After every render, because the heading may have appeared or changed.
  useLayoutEffect(() => {
    const { current: drawer } = dialog;
    const { activeElement } = document;
    if (drawer === null) return;
    if (isFirst.current) {
      isFirst.current = false;
      if (isInUrl && activeElement?.matches("input, select, textarea")) return;
      drawer.toggleAttribute("data-ring", activeElement?.matches(":focus-visible"));
      focused.current = drawer;
    } else if (activeElement !== drawer) {
      const isLost = activeElement === document.body && focused.current?.isConnected === false;
      if (!isLost) return;
    }
    const heading = drawer.querySelector("h2");
    if (heading !== null) heading.tabIndex = -1;
    focused.current = heading ?? drawer;
    focused.current.focus({ preventScroll: true });
  });
}

function ModalDrawer({ label, onClose, children }: Omit<DrawerProps, "modal" | "isInUrl">) {
  return (
    <Modal
      aria-label={label}
      onClose={onClose}
      className="fixed inset-0 z-sheet m-0 size-full max-h-none max-w-none flex-col border-0! [--enter-y:8px]"
    >
      {children}
    </Modal>
  );
}
