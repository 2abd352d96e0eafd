import { Check, TriangleAlert, X } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { createPortal } from "react-dom";
import { ErrorBoundary } from "react-error-boundary";
import { createStore, useStore } from "../lib/store.ts";
import { announce } from "./announcer.tsx";
import { IconButton } from "./icon-button.tsx";
import { useTopmostModal } from "./modal-stack.ts";
import { Characters } from "./verbatim.tsx";

/** One line above the pagination bar. A failure stays until it is dismissed. */
export interface Toast {
  readonly text: string;
  /** Whether it reports a success, the default, or a failure. */
  readonly tone?: "good" | "bad";
  /** The text that could not be copied, shown to be copied by hand. */
  readonly failedCopy?: string;
  /** Buttons to its right. */
  readonly actions?: ReactNode;
}

const current = createStore<Toast | undefined>(undefined);

/** Replaces the current toast, and announces the new one to screen readers. */
export function showToast(toast: Toast): void {
  current.set(toast);
  announce(toast.text);
}

function dismiss(): void {
  current.set(undefined);
}

/** Removes a toast, if it is still shown. */
export function dismissToast(toast: Toast): void {
  if (current.get() === toast) dismiss();
}

const LIFE_MS = 4000;

/**
 * Renders the toast, once per page. It is inside the topmost modal dialog, since everything outside
 * that is inert.
 */
export function Toaster() {
  const toast = useStore(current);
  const topmostModal = useTopmostModal();
  const failedText = useRef<HTMLInputElement>(null);

  useEffect(() => {
    // Once per toast, not when a dialog opens or closes: that moves the focus itself.
    failedText.current?.select();
    if (toast === undefined || isFailure(toast)) return;
    const timer = setTimeout(dismiss, LIFE_MS);
    return () => clearTimeout(timer);
  }, [toast]);

  if (toast === undefined) return null;
  // A toast that can't be rendered must not take the page down. The next one is tried again.
  const line = (
    <ErrorBoundary resetKeys={[toast]} fallback={null}>
      <ToastLine {...toast} failedText={failedText} />
    </ErrorBoundary>
  );
  return createPortal(line, topmostModal ?? document.body);
}

function isFailure({ tone, failedCopy }: Toast): boolean {
  return tone === "bad" || failedCopy !== undefined;
}

interface ToastLineProps extends Toast {
  readonly failedText: RefObject<HTMLInputElement | null>;
}

function ToastLine({ failedText, ...toast }: ToastLineProps) {
  const { text, failedCopy, actions } = toast;
  const isBad = isFailure(toast);
  const Icon = isBad ? TriangleAlert : Check;
  return (
    <section
      aria-label="Notification"
      popover="manual"
      ref={show}
      className="enter fixed inset-auto bottom-14 left-4 z-toast m-0 flex max-w-[calc(100vw-32px)] items-center gap-2 max-sm:flex-wrap rounded-8 border border-line-2 bg-raised py-1 pr-1 pl-3 text-body text-1 shadow-float"
    >
      <Icon
        aria-hidden
        size={16}
        strokeWidth={1.5}
        className={`shrink-0 ${isBad ? "text-bad-text" : "text-good-text"}`}
      />
      <span className="flex-1">
        <Characters text={text} layout="block" />
      </span>
      <span className="flex gap-2 empty:hidden max-sm:order-last max-sm:basis-full">
        {failedCopy !== undefined && (
          <input
            ref={failedText}
            readOnly
            aria-label="Text to copy"
            value={failedCopy}
            className="h-7 w-56 min-w-0 rounded-6 border border-line-3 bg-surface px-2 font-mono text-code"
          />
        )}
        {actions}
      </span>
      <IconButton icon={X} label="Dismiss" size="small" onClick={dismiss} />
    </section>
  );
}

function show(element: HTMLElement | null): void {
  element?.showPopover();
}
