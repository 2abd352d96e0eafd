import { Check, TriangleAlert, X } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { ErrorBoundary } from "react-error-boundary";
import { isEscape } from "../lib/keys.ts";
import { useStore } from "../lib/store.ts";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import { useTopmostLayer } from "./layer-stack.ts";
import { onlyFirstClick } from "./only-first-click.ts";
import { TextToCopy } from "./text-to-copy.tsx";
import { dismissToast, shownToasts, type Toast } from "./toast.tsx";
import { Characters } from "./verbatim.tsx";

/**
 * Renders the toasts, once per page. They are inside the topmost layer: everything outside a modal
 * dialog is inert, and a press outside a panel closes it.
 */
export function Toaster() {
  const toasts = useStore(shownToasts);
  const layer = useTopmostLayer();
  if (toasts.length === 0) return null;
  // Toasts that can't be rendered must not take the page down. The next one is tried again.
  return createPortal(
    <ErrorBoundary resetKeys={[toasts]} fallback={null}>
      <section
        ref={show}
        aria-label="Notification"
        popover="manual"
        // The next toast is then under the pointer.
        onClickCapture={onlyFirstClick}
        className="pointer-events-none fixed inset-auto bottom-14 left-4 z-toast m-0 max-w-[calc(100vw-32px)] flex-col items-start gap-2 overflow-visible border-0 bg-transparent p-0 open:flex"
      >
        {toasts.map(({ id, toast }) => (
          <ToastLine key={id} toast={toast} />
        ))}
      </section>
    </ErrorBoundary>,
    layer ?? document.body,
  );
}

function show(element: HTMLElement | null): void {
  element?.showPopover();
}

function ToastLine({ toast }: { readonly toast: Toast }) {
  const { text, tone, failedCopy, onUndo, actions } = toast;
  const isBad = tone === "bad" || failedCopy !== undefined;
  const handlers = useLife(toast, isBad);
  const textToCopy = useTextToCopy(toast);
  const Icon = isBad ? TriangleAlert : Check;
  const onDismiss = () => dismissToast(toast);
  return (
    <div
      {...handlers}
      className="enter pointer-events-auto flex max-w-full items-center gap-2 rounded-8 border border-line-2 bg-raised py-1 pr-1 pl-3 text-1 text-body shadow-float max-sm:flex-wrap"
    >
      <Icon
        aria-hidden
        size={16}
        strokeWidth={1.5}
        className={`shrink-0 ${isBad ? "text-bad-text" : "text-good-text"}`}
      />
      <span className="min-w-0 flex-1 wrap-anywhere">
        <Characters text={text} layout="block" />
      </span>
      <span className="flex min-w-0 gap-2 empty:hidden max-sm:has-[>:nth-child(2),>textarea]:order-last max-sm:has-[>:nth-child(2),>textarea]:basis-full">
        {failedCopy !== undefined && (
          <TextToCopy ref={textToCopy} text={failedCopy} onCopied={onDismiss} />
        )}
        {onUndo !== undefined && <Button onClick={onUndo}>Undo</Button>}
        {actions}
      </span>
      <IconButton icon={X} label="Dismiss" size="small" onClick={onDismiss} />
    </div>
  );
}

const LIFE_MS = 4000;
/** Time to read what can be undone, and to reach the button. */
const UNDO_LIFE_MS = 20_000;

/**
 * Dismisses a toast after a while, but not while it has the pointer or the focus. Esc closes a text to
 * copy.
 */
function useLife(toast: Toast, isBad: boolean) {
  const [isHeld, setHeld] = useState(false);

  useEffect(() => {
    if (isBad || isHeld) return;
    const life = toast.onUndo === undefined ? LIFE_MS : UNDO_LIFE_MS;
    const timer = setTimeout(() => dismissToast(toast), life);
    return () => clearTimeout(timer);
  }, [toast, isBad, isHeld]);

  const hold = () => setHeld(true);
  const release = () => setHeld(false);

  function onKeyDown(event: KeyboardEvent): void {
    if (!isEscape(event) || toast.failedCopy === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    dismissToast(toast);
  }

  return {
    onPointerEnter: hold,
    onPointerLeave: release,
    onFocus: hold,
    onBlur: release,
    onKeyDown,
  };
}

/** What had the focus before a toast's text was selected. */
const focusedBefore = new WeakMap<Toast, Element | null>();

/**
 * Selects the text to copy, once per toast: when a dialog opens or closes, that moves the focus itself.
 * After the toast, the focus returns to where it was.
 */
function useTextToCopy(toast: Toast) {
  const area = useRef<HTMLTextAreaElement>(null);

  useEffect(() => {
    if (area.current === null) return;
    if (!focusedBefore.has(toast)) {
      focusedBefore.set(toast, document.activeElement);
      area.current.select();
    }
    return () => {
      const before = focusedBefore.get(toast);
      const isGone = !shownToasts.get().some((other) => other.toast === toast);
      const hadFocus = document.activeElement === document.body;
      if (isGone && hadFocus && before instanceof HTMLElement) before.focus();
    };
  }, [toast]);

  return area;
}
