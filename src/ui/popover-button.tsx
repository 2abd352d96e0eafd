import type { LucideIcon } from "lucide-react";
import { type ReactNode, type RefObject, useEffect, useEffectEvent, useRef, useState } from "react";
import { placeLayer } from "../lib/place-layer.ts";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { tipProps } from "./data-attributes.ts";
import { pushLayer } from "./layer-stack.ts";

interface PopoverButtonProps {
  /** Identifies the popover for {@link openPopover}. */
  readonly id: string;
  readonly icon: LucideIcon;
  /** The accessible name of the button and of the popover. */
  readonly label: string;
  /** Called before the click, to load what the popover needs. */
  readonly onIntent?: () => void;
  /** The popover's content, rendered only while it is open. */
  readonly children: (close: () => void) => ReactNode;
}

/** Aligns the right edges, since the buttons are at the right end of a toolbar. */
const PLACEMENT = { align: "end" } as const;

/** Opens a popover from elsewhere, such as a key or the palette. */
export function openPopover(id: string): void {
  document.getElementById(id)?.showPopover();
}

/**
 * A toolbar button and the popover that it opens. On a phone, the popover is a bottom sheet, and the
 * header's menu or the palette opens it, which saves space in the toolbar. Esc, a click outside
 * and another popover close it, and the browser returns the focus.
 */
export function PopoverButton(props: PopoverButtonProps) {
  const { id, icon: Icon, label, onIntent, children } = props;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={id}
        aria-label={label}
        aria-expanded={isOpen}
        {...tipProps(label)}
        onPointerEnter={onIntent}
        onFocus={onIntent}
        className="tint inline-flex h-7 shrink-0 items-center gap-2 rounded-6 px-2 text-2 hover:bg-press aria-expanded:bg-press max-sm:hidden"
      >
        <Icon aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />
        <span className="@max-[1100px]:hidden">{label}</span>
      </button>
      <Popover id={id} label={label} anchor={button} isOpen={isOpen} onOpenChange={setOpen}>
        {children}
      </Popover>
    </>
  );
}

interface PopoverProps extends Pick<PopoverButtonProps, "id" | "label" | "children"> {
  readonly anchor: RefObject<HTMLElement | null>;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

function Popover({ id, label, anchor, isOpen, onOpenChange, children }: PopoverProps) {
  const popover = useRef<HTMLDivElement>(null);
  usePlacedLayer(popover, anchor.current, { isOpen, ...PLACEMENT });

  // The browser may have opened it before the app had started.
  const takeOpened = useEffectEvent(() => {
    if (popover.current?.matches(":popover-open")) onOpenChange(true);
  });
  useEffect(() => takeOpened(), []);

  useEffect(() => {
    const { current } = popover;
    if (!isOpen || current === null) return;
    // Its content may have taken the focus already.
    if (!current.contains(document.activeElement)) current.focus();
    return pushLayer(current);
  }, [isOpen]);

  return (
    <div
      ref={popover}
      id={id}
      popover="auto"
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      // Before it is shown, so that it never appears in the wrong position.
      onBeforeToggle={({ newState, currentTarget }) => {
        if (newState === "open" && anchor.current !== null) {
          placeLayer(currentTarget, anchor.current, PLACEMENT);
        }
      }}
      onToggle={({ newState }) => onOpenChange(newState === "open")}
      className="layer flex-col rounded-8 [--layer-height:min(640px,80dvh)] border border-line-2 bg-raised text-1 shadow-float outline-none open:flex max-sm:inset-x-0! max-sm:top-auto! max-sm:bottom-0! max-sm:max-h-[80dvh]! max-sm:w-full max-sm:max-w-full max-sm:rounded-b-none"
    >
      {isOpen && children(() => popover.current?.hidePopover())}
    </div>
  );
}
