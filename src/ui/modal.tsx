import {
  type ComponentProps,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from "react";
import { Announcer } from "./announcer.tsx";
import { openModal } from "./layer-stack.ts";

interface ModalProps extends Omit<ComponentProps<"dialog">, "onClose" | "open" | "ref"> {
  readonly onClose: () => void;
}

/**
 * A modal dialog, open while it is rendered; when it closes, the focus returns to where it was. Esc and a
 * click outside close it.
 */
export function Modal({ onClose, className = "", children, ...props }: ModalProps) {
  const dialog = useOpenModal();
  const startedOutside = useRef(false);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc is the keyboard equivalent
    <dialog
      ref={dialog}
      tabIndex={-1}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // On a second Esc the browser may close the dialog without a cancel event.
      onClose={({ target, currentTarget }) => {
        if (target === currentTarget && !currentTarget.open) onClose();
      }}
      onPointerDown={(event) => {
        startedOutside.current = isOutside(event);
      }}
      // Only when the press ends: otherwise its release would go to the element below.
      onClick={(event) => {
        if (startedOutside.current && isOutside(event)) onClose();
      }}
      className={`enter border border-line-2 bg-raised p-0 text-1 shadow-float backdrop:bg-scrim open:flex focus-visible:outline-none ${className}`}
      {...props}
    >
      {children}
      <Announcer />
    </dialog>
  );
}

/** A ref for the dialog element, which is open while it is rendered. */
function useOpenModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const close = openModal(element);
    // The browser has focused the first focusable element. That suits an input, but a Close button
    // would show its focus ring and its tooltip over the content.
    if (!document.activeElement?.matches("input")) element.focus();
    return close;
  }, []);
  return dialog;
}

/** Whether a press was on the backdrop, not on the dialog, its border or its scrollbar. */
function isOutside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
