import {
  type ComponentProps,
  type MouseEvent,
  type RefObject,
  useLayoutEffect,
  useRef,
} from "react";
import { Announcer } from "./announcer.tsx";
import { openModal } from "./modal-stack.ts";

interface ModalProps extends Omit<ComponentProps<"dialog">, "onClose" | "open" | "ref"> {
  readonly onClose: () => void;
}

/**
 * A modal dialog, open as long as it is rendered; then the focus returns to where it was. Esc and a
 * press outside close it.
 */
export function Modal({ onClose, className = "", children, ...props }: ModalProps) {
  const dialog = useOpenModal();
  const beganBeside = useRef(false);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc does by key what a click outside does
    <dialog
      ref={dialog}
      tabIndex={-1}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // On a second Esc the browser may close it without a cancel event.
      onClose={({ target, currentTarget }) => {
        if (target === currentTarget && !currentTarget.open) onClose();
      }}
      onPointerDown={(event) => {
        beganBeside.current = isBeside(event);
      }}
      // Not before the press ends: the rest of it would go to what is below.
      onClick={(event) => {
        if (beganBeside.current && isBeside(event)) onClose();
      }}
      className={`enter border border-line-2 bg-raised p-0 text-1 shadow-float backdrop:bg-scrim open:flex focus-visible:outline-none ${className}`}
      {...props}
    >
      {children}
      <Announcer />
    </dialog>
  );
}

/** A ref for the dialog element, which is open as long as it is rendered. */
function useOpenModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const close = openModal(element);
    // The browser focused the first element that can have the focus: right for an input, but a mere
    // *Close* would show its ring and its tooltip over what was opened to be read.
    if (!document.activeElement?.matches("input")) element.focus();
    return close;
  }, []);
  return dialog;
}

/** Whether a press on the dialog was outside of its box, not on its edge or scrollbar. */
function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
