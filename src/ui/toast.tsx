import { Check, TriangleAlert, X } from "lucide-react";
import { useEffect, useRef, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import { useTopmostModal } from "../lib/topmost-modal.ts";
import { announce } from "./announcer.tsx";
import { IconButton } from "./icon-button.tsx";

/** One line above the pager. A failure stays and holds the text that could not be copied. */
interface Toast {
  readonly text: string;
  readonly failedCopy?: string;
}

let current: Toast | undefined;
const listeners = new Set<() => void>();

function subscribe(onChange: () => void): () => void {
  listeners.add(onChange);
  return () => listeners.delete(onChange);
}

/** Shows a toast in place of the one before, and says it to screen readers. */
export function showToast(toast: Toast): void {
  replace(toast);
  announce(toast.text);
}

function replace(toast: Toast | undefined): void {
  current = toast;
  for (const listener of listeners) listener();
}

const LIFE_MS = 4000;

/** Where toasts show; once in the page, in the topmost layer: beside a modal dialog nothing can be pressed. */
export function Toaster() {
  const toast = useSyncExternalStore(subscribe, () => current);
  const layer = useTopmostModal() ?? document.body;
  const failedText = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // Once only: a layer that opens or closes below the toast has its own place for the focus.
    failedText.current?.select();
    if (toast === undefined || toast.failedCopy !== undefined) return;
    const timer = setTimeout(() => replace(undefined), LIFE_MS);
    return () => clearTimeout(timer);
  }, [toast]);

  if (toast === undefined) return null;
  const failed = toast.failedCopy !== undefined;
  const Icon = failed ? TriangleAlert : Check;
  return createPortal(
    <div
      popover="manual"
      ref={show}
      className="enter fixed inset-auto bottom-14 left-4 z-toast m-0 flex max-w-[calc(100vw-32px)] items-center gap-2 rounded-8 border border-line-2 bg-raised py-1 pr-1 pl-3 text-body text-1 shadow-float"
    >
      <Icon
        aria-hidden
        size={16}
        strokeWidth={1.5}
        className={`shrink-0 ${failed ? "text-bad-text" : "text-good-text"}`}
      />
      {toast.text}
      {toast.failedCopy !== undefined && (
        <input
          ref={failedText}
          readOnly
          aria-label="Text to copy"
          value={toast.failedCopy}
          className="h-7 w-56 min-w-0 rounded-6 border border-line-3 bg-surface px-2 font-mono text-code"
        />
      )}
      <IconButton icon={X} label="Dismiss" size="small" onClick={() => replace(undefined)} />
    </div>,
    layer,
  );
}

function show(element: HTMLElement | null): void {
  element?.showPopover();
}
