import {
  type ChangeEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useId,
  useRef,
} from "react";
import type { Place } from "./marker-path.ts";

interface ChartReaderProps {
  /** The accessible name. */
  readonly name: string;
  /** What is in the chart and which keys it has. */
  readonly description: string;
  /** From 1 to `max`. */
  readonly value: number;
  readonly max: number;
  /** What is read, as it is announced. */
  readonly text: string;
  /** Whether the reading is visible. */
  readonly isShown: boolean;
  readonly isClickable: boolean;
  /** Whether a finger scrolls the chart to the sides, rather than reads what it moves over. */
  readonly isScrollable?: boolean;
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  /** The pointer is at a place; `undefined` when it has left. */
  readonly onPoint: (place: Place | undefined) => void;
  /** A click, or a second tap at the same place. */
  readonly onPress: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
}

/**
 * The only tab stop of a chart: an invisible slider over it. A slider is what screen readers pass arrow
 * keys and swipes to, and whose text they announce once whenever it changes.
 */
export function ChartReader(props: ChartReaderProps) {
  const { name, description, value, max, text, isClickable, isScrollable } = props;
  const { onChange, onKeyDown, onFocus, onBlur } = props;
  const id = useId();
  const slider = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={slider}
        type="range"
        min={1}
        max={max}
        step={1}
        value={value}
        aria-label={name}
        aria-valuetext={text}
        aria-describedby={id}
        className="peer pointer-events-none absolute inset-0 size-full appearance-none opacity-0"
        {...{ onChange, onKeyDown, onFocus, onBlur }}
      />
      {/* Over the slider, whose own sliding would take the pointer. The keys are the slider's. */}
      <div
        data-chart-pointer=""
        className={`absolute inset-0 rounded-3 outline-accent -outline-offset-2 peer-focus-visible:outline-2 forced-colors:outline-[Highlight] ${isScrollable === true ? "" : "touch-pan-y"} ${isClickable ? "cursor-pointer" : ""}`}
        {...usePointer(props, slider)}
      />
      <span id={id} hidden>
        {description}
      </span>
    </>
  );
}

function usePointer(
  { value, isShown, onPoint, onPress }: ChartReaderProps,
  slider: RefObject<HTMLInputElement | null>,
) {
  /** The value that a tap opens: only one that is read already. */
  const pressed = useRef<number | "any">(undefined);

  function onMove({ type, pointerType, currentTarget, clientX, clientY }: PointerEvent): void {
    if (type === "pointerdown") {
      pressed.current = pointerType !== "touch" ? "any" : isShown ? value : undefined;
    }
    const { left, top } = currentTarget.getBoundingClientRect();
    onPoint({ x: clientX - left, y: clientY - top });
  }

  function onPointerLeave({ pointerType }: PointerEvent): void {
    // A finger leaves when it is lifted; what it has pointed at stays.
    if (pointerType !== "touch") onPoint(undefined);
  }

  function onClick(): void {
    const isOpening = pressed.current === "any" || pressed.current === value;
    // So that keys go on from here, and a touch elsewhere ends the reading.
    slider.current?.focus({ preventScroll: true });
    if (isOpening) onPress();
  }

  return { onPointerDown: onMove, onPointerMove: onMove, onPointerLeave, onClick };
}
