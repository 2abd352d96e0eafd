import type { LucideIcon } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";

interface PopoverButtonProps {
  /** Names the popover for {@link openPopover}. */
  readonly id: string;
  readonly icon: LucideIcon;
  /** The accessible name of the button and of what it opens. */
  readonly label: string;
  /** On a phone the palette opens it, and the bar has room for more. */
  readonly isHiddenOnPhone?: boolean;
  /** Loads what opening needs, before the click. */
  readonly onIntent?: () => void;
  /** What stands in the popover, drawn only while it is open. */
  readonly children: (close: () => void) => ReactNode;
}

const GAP = 4;

/** Opens a popover from elsewhere: a key, the palette. */
export function openPopover(id: string): void {
  document.getElementById(id)?.showPopover();
}

/**
 * A button of a bar and the popover that hangs on it; on a phone, a sheet from the bottom. Esc, a
 * click outside and another popover close it, and the browser gives the focus back.
 */
export function PopoverButton(props: PopoverButtonProps) {
  const { id, icon: Icon, label, isHiddenOnPhone = false, onIntent, children } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (!isOpen) return;
    popover.current?.focus();
    const end = new AbortController();
    const onResize = () => hang(popover.current, button.current);
    window.addEventListener("resize", onResize, { signal: end.signal });
    return () => end.abort();
  }, [isOpen]);

  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-expanded={isOpen}
        data-tip={label}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        className={`tint inline-flex h-7 shrink-0 items-center gap-2 rounded-6 px-2 text-2 hover:bg-press aria-expanded:bg-press max-sm:h-11 max-sm:px-3 ${isHiddenOnPhone ? "max-sm:hidden" : ""}`}
      >
        <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />
        <span className="@max-[1100px]:hidden">{label}</span>
      </button>
      <div
        ref={popover}
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        tabIndex={-1}
        // Before it shows, so that it never stands elsewhere for a frame.
        onBeforeToggle={({ newState }) => {
          if (newState === "open") hang(popover.current, button.current);
        }}
        onToggle={({ newState }) => setOpen(newState === "open")}
        className="fixed inset-auto m-0 max-h-[min(640px,80vh)] max-w-[100vw] overflow-auto rounded-8 border border-line-2 bg-raised text-1 shadow-float outline-none max-sm:inset-x-0! max-sm:top-auto! max-sm:bottom-0! max-sm:w-full max-sm:rounded-b-none"
      >
        {isOpen && children(() => popover.current?.hidePopover())}
      </div>
    </>
  );
}

/** Below its button, their right edges in line, inside the window. */
function hang(popover: HTMLElement | null, button: HTMLElement | null): void {
  if (popover === null || button === null) return;
  const { bottom, right } = button.getBoundingClientRect();
  popover.style.top = `${bottom + GAP}px`;
  popover.style.right = `${Math.max(GAP, document.documentElement.clientWidth - right)}px`;
}
