import { type ComponentProps, useLayoutEffect, useRef } from "react";

interface ModalProps extends Omit<ComponentProps<"dialog">, "onClose" | "open" | "ref"> {
  readonly onClose: () => void;
}

/**
 * A modal dialog, open as long as it is drawn; the focus then returns to where it was. Esc and a
 * press beside it close it.
 */
export function Modal({ onClose, className = "", children, ...props }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null);

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // The browser focused the first part that takes it: right for an input, but a mere *Close* would
    // show its ring and its tip over what was opened to be read.
    if (!document.activeElement?.matches("input")) element?.focus();
    return () => element?.close();
  }, []);

  return (
    <dialog
      ref={dialog}
      tabIndex={-1}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      // The browser may close it without asking, on a second Esc.
      onClose={({ currentTarget }) => {
        if (!currentTarget.open) onClose();
      }}
      onPointerDown={({ target, currentTarget }) => {
        if (target === currentTarget) onClose();
      }}
      className={`enter max-w-none border border-line-2 bg-raised p-0 text-1 shadow-float backdrop:bg-scrim open:flex focus-visible:outline-none ${className}`}
      {...props}
    >
      {children}
    </dialog>
  );
}
