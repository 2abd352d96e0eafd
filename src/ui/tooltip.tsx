import { useEffect, useRef, useState } from "react";
import { showTime } from "../lib/time.ts";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { readTip, tipOwnerAround, tipOwnersWithin } from "./data-attributes.ts";
import { Characters } from "./verbatim.tsx";

interface Tip {
  readonly text: string;
  /** Whether it is a value, rather than a text of the page. */
  readonly isValue: boolean;
  readonly anchor: HTMLElement;
}

const DELAY_MS = 400;
const GAP = 6;

/**
 * The one tooltip of the page, for every element with `tipProps` or `timeTipProps`: after 400 ms
 * under the pointer, immediately on keyboard focus; Esc hides it. Hidden from screen readers, since a tip
 * only repeats the accessible name or shows truncated text.
 */
export function Tooltip() {
  const tip = useTip();
  const layer = useRef<HTMLDivElement>(null);
  usePlacedLayer(layer, tip?.anchor, { gap: GAP });
  if (tip === undefined) return null;
  return (
    <div
      ref={layer}
      aria-hidden
      translate={tip.isValue ? "no" : undefined}
      dir="auto"
      popover="manual"
      className="layer pointer-events-none z-tip break-words [--layer-width:24rem] rounded-4 border-0 bg-inverse px-2 py-1 text-label text-on-inverse tabular-nums"
    >
      <Characters text={tip.text} layout="block" />
    </div>
  );
}

/** The tooltip of the element that is under the pointer or has the focus. */
function useTip(): Tip | undefined {
  const [tip, setTip] = useState<Tip>();
  const timer = useRef<number>(undefined);

  useEffect(() => {
    const hide = () => {
      clearTimeout(timer.current);
      setTip(undefined);
    };
    const show = (owners: readonly HTMLElement[], delay: number) => {
      hide();
      if (owners.length === 0) return;
      timer.current = window.setTimeout(() => setTip(firstTipOf(owners)), delay);
    };
    const onOver = ({ target, pointerType }: PointerEvent) => {
      const owner = target instanceof Element ? tipOwnerAround(target) : undefined;
      if (pointerType === "mouse") show(owner ? [owner] : [], DELAY_MS);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof Element && target.matches(":focus-visible")) show(ownersOf(target), 0);
    };
    const onKey = ({ key }: KeyboardEvent) => {
      if (key === "Escape") hide();
    };
    const controller = new AbortController();
    const options = { signal: controller.signal, capture: true };
    document.addEventListener("pointerover", onOver, options);
    document.addEventListener("focusin", onFocus, options);
    document.addEventListener("keydown", onKey, options);
    for (const type of ["pointerdown", "focusout", "scroll"]) {
      document.addEventListener(type, hide, options);
    }
    return () => {
      controller.abort();
      clearTimeout(timer.current);
    };
  }, []);

  return tip;
}

/**
 * A button's tip may be on its truncated text, or on a mark in it. A focused layer doesn't show the tips
 * inside it.
 */
function ownersOf(focused: Element): readonly HTMLElement[] {
  const around = tipOwnerAround(focused);
  const within = focused.matches("a, button") ? tipOwnersWithin(focused) : [];
  return around === undefined ? within : [...within, around];
}

function firstTipOf(owners: readonly HTMLElement[]): Tip | undefined {
  for (const owner of owners) {
    const tip = visibleTipOf(owner);
    if (tip !== undefined) return tip;
  }
  return undefined;
}

function visibleTipOf(anchor: HTMLElement): Tip | undefined {
  const tip = readTip(anchor);
  if (tip === undefined || !anchor.isConnected) return undefined;
  if ("time" in tip) {
    const shown = showTime(tip.time, "utc", Date.now());
    return shown && { text: shown.detail, isValue: false, anchor };
  }
  return tip.isForCut && !isCut(anchor)
    ? undefined
    : { text: tip.text, isValue: tip.isForCut, anchor };
}

function isCut(element: HTMLElement): boolean {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  return scrollWidth > clientWidth || scrollHeight > clientHeight + 1;
}
