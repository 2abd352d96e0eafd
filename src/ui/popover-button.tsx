import type { LucideIcon } from "lucide-react";
import { type ReactNode, useRef, useState } from "react";

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

  function onToggle(open: boolean): void {
    setOpen(open);
    if (!open || button.current === null || popover.current === null) return;
    place(popover.current, button.current.getBoundingClientRect());
    popover.current.focus();
  }

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
        onToggle={({ newState }) => onToggle(newState === "open")}
        className="fixed inset-auto m-0 max-h-[min(640px,80vh)] max-w-[100vw] overflow-auto rounded-8 border border-line-2 bg-raised text-1 shadow-float outline-none max-sm:inset-x-0! max-sm:top-auto! max-sm:bottom-0! max-sm:w-full max-sm:rounded-b-none"
      >
        {isOpen && children(() => popover.current?.hidePopover())}
      </div>
    </>
  );
}

/** Below its button, their right edges in line, inside the window. */
function place(popover: HTMLElement, anchor: DOMRect): void {
  popover.style.top = `${anchor.bottom + GAP}px`;
  popover.style.right = `${Math.max(GAP, document.documentElement.clientWidth - anchor.right)}px`;
}
