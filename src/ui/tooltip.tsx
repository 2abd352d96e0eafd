import { useEffect, useRef, useState } from "react";
import { placeBeside } from "../lib/place-beside.ts";
import { showTime } from "../lib/time.ts";

interface Tip {
  readonly text: string;
  readonly anchor: DOMRect;
}

const DELAY_MS = 400;
const GAP = 6;

const TIPPED = "[data-tip], [data-tip-time]";

/**
 * The one tooltip of the page, for every element with `data-tip`, or with `data-tip-time`, a
 * timestamp whose distance changes: after 400 ms under the pointer, at
 * once on keyboard focus; Esc hides it. With `data-tip-when="cut"` only where the text is cut.
 * Hidden from screen readers: a tip only repeats the name or shows what the layout cut.
 */
export function Tooltip() {
  const [tip, setTip] = useState<Tip>();
  const element = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let timer = 0;
    const hide = () => {
      clearTimeout(timer);
      setTip(undefined);
    };
    const show = (target: EventTarget | null, delay: number) => {
      hide();
      const owner = target instanceof Element ? target.closest(TIPPED) : null;
      if (!(owner instanceof HTMLElement)) return;
      timer = window.setTimeout(() => setTip(tipOf(owner)), delay);
    };
    const onOver = (event: PointerEvent) => {
      if (event.pointerType === "mouse") show(event.target, DELAY_MS);
    };
    const onFocus = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || !target.matches(":focus-visible")) return;
      // A value that is cut has its tip within the button; a layer is no owner of what it holds.
      show((target.matches("a, button") && target.querySelector(TIPPED)) || target, 0);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") hide();
    };
    const end = new AbortController();
    const options = { signal: end.signal, capture: true };
    document.addEventListener("pointerover", onOver, options);
    document.addEventListener("pointerdown", hide, options);
    document.addEventListener("focusin", onFocus, options);
    document.addEventListener("focusout", hide, options);
    document.addEventListener("keydown", onKey, options);
    document.addEventListener("scroll", hide, options);
    return () => {
      end.abort();
      clearTimeout(timer);
    };
  }, []);

  useEffect(() => {
    if (tip !== undefined && element.current !== null)
      placeBeside(element.current, tip.anchor, GAP);
  }, [tip]);

  if (tip === undefined) return null;
  return (
    <div
      ref={element}
      aria-hidden
      popover="manual"
      className="pointer-events-none fixed inset-auto z-tip m-0 max-w-96 break-words rounded-4 border-0 bg-inverse px-2 py-1 text-label text-on-inverse tabular-nums"
    >
      {tip.text}
    </div>
  );
}

function tipOf(owner: HTMLElement): Tip | undefined {
  const { tipWhen, tipTime } = owner.dataset;
  const tip =
    tipTime === undefined ? owner.dataset.tip : showTime(tipTime, "utc", Date.now())?.detail;
  if (!owner.isConnected || tip === undefined || (tipWhen === "cut" && !isCut(owner))) {
    return undefined;
  }
  return { text: tip, anchor: owner.getBoundingClientRect() };
}

function isCut(owner: HTMLElement): boolean {
  return owner.scrollWidth > owner.clientWidth || owner.scrollHeight > owner.clientHeight + 1;
}
