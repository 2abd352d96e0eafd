import { type ChangeEvent, type KeyboardEvent, type PointerEvent, useId, useRef } from "react";
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
  const { name, description, value, max, text, isClickable, onKeyDown, onFocus, onBlur } = props;
  const id = useId();
  const { isPressed, ...pointer } = usePointer(props);
  return (
    <>
      <input
        type="range"
        min={1}
        max={max}
        step={1}
        value={value}
        aria-label={name}
        aria-valuetext={text}
        aria-describedby={id}
        className={`peer absolute inset-0 size-full touch-pan-y appearance-none opacity-0 ${isClickable ? "cursor-pointer" : ""}`}
        // The browser's own sliding has other distances than the points.
        onChange={(event) => isPressed.current || props.onChange(event)}
        {...{ onKeyDown, onFocus, onBlur, ...pointer }}
      />
      <span className="pointer-events-none absolute inset-0 rounded-3 outline-accent -outline-offset-2 peer-focus-visible:outline-2 forced-colors:outline-[Highlight]" />
      <span id={id} hidden>
        {description}
      </span>
    </>
  );
}

function usePointer({ value, isShown, onPoint, onPress }: ChartReaderProps) {
  const isPressed = useRef(false);
  /** What a finger has to tap once more: the first tap reads. */
  const readByTouch = useRef<number | "mouse">(undefined);

  function onMove({ type, pointerType, currentTarget, clientX, clientY }: PointerEvent): void {
    if (type === "pointerdown") {
      isPressed.current = true;
      readByTouch.current = pointerType !== "touch" ? "mouse" : isShown ? value : undefined;
    }
    const { left, top } = currentTarget.getBoundingClientRect();
    onPoint({ x: clientX - left, y: clientY - top });
  }

  function onEnd({ type, pointerType }: PointerEvent): void {
    isPressed.current = false;
    // A finger leaves when it is lifted; what it has pointed at stays.
    if (type === "pointerleave" && pointerType !== "touch") onPoint(undefined);
  }

  function onClick(): void {
    if (readByTouch.current === "mouse" || readByTouch.current === value) onPress();
  }

  return {
    isPressed,
    onPointerDown: onMove,
    onPointerMove: onMove,
    onPointerUp: onEnd,
    onPointerCancel: onEnd,
    onPointerLeave: onEnd,
    onClick,
  };
}
