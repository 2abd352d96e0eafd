import { type ComponentProps, type MouseEvent, useLayoutEffect, useRef } from "react";
import { Announcer } from "./announcer.tsx";
import { openModal } from "./modal-stack.ts";

interface ModalProps extends Omit<ComponentProps<"dialog">, "onClose" | "open" | "ref"> {
  readonly onClose: () => void;
}

/**
 * A modal dialog, open as long as it is drawn; the focus then returns to where it was. Esc and a
 * press beside it close it.
 */
export function Modal({ onClose, className = "", children, ...props }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const beganBeside = useRef(false);

  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null) return;
    const close = openModal(element);
    // The browser focused the first part that takes it: right for an input, but a mere *Close* would
    // show its ring and its tip over what was opened to be read.
    if (!document.activeElement?.matches("input")) element.focus();
    return close;
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: what a click beside it does, Esc does by key
    <dialog
      ref={dialog}
      tabIndex={-1}
      onCancel={(event) => {
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // The browser may close it without asking, on a second Esc.
      onClose={({ target, currentTarget }) => {
        if (target === currentTarget && !currentTarget.open) onClose();
      }}
      onPointerDown={(event) => {
        beganBeside.current = isBeside(event);
      }}
      // Not before the press ends: the rest of it would go to what lies below.
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

/** Whether a press on the dialog fell on what lies around it, not on its edge or scrollbar. */
function isBeside({ target, currentTarget, clientX, clientY }: MouseEvent<HTMLElement>): boolean {
  if (target !== currentTarget) return false;
  const { left, right, top, bottom } = currentTarget.getBoundingClientRect();
  return clientX < left || clientX > right || clientY < top || clientY > bottom;
}
