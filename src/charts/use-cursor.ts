import { type ChangeEvent, type KeyboardEvent, useState } from "react";
import { clamp } from "../lib/clamp.ts";
import type { Place } from "./marker-path.ts";

/** What is read: a point, and the series whose value comes first. */
export interface Cursor {
  readonly point: number;
  readonly series: number;
}

interface CursorOptions {
  /** Of the points, in their order. Points may arrive while one is read. */
  readonly keys: readonly string[];
  /** How many there are. */
  readonly series: number;
  /** Where reading starts. */
  readonly start: number;
  /** What a place in the chart reads. */
  readonly at: (place: Place) => Cursor | undefined;
  readonly onOpen?: ((key: string) => void) | undefined;
}

/** Page Up and Page Down move by a part of all points. */
const PAGES = 10;

/**
 * What is read in a chart, and what moves it: the pointer, and the keys left and right through the points, up and down through
 * the series, or the points too if there is one series. Escape ends the reading, if there is one.
 */
export function useCursor({ keys, series, start, at, onOpen }: CursorOptions) {
  const { cursor, isShown, setShown, moveTo } = useReadPoint({ keys, series, start });
  const last = keys.length - 1;

  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const key = keys[cursor.point];
    const next = stepped(event.key, cursor, { last, series });
    if (next !== undefined) moveTo(next);
    else if (event.key === "Enter" && key !== undefined && onOpen !== undefined) onOpen(key);
    else if (event.key === "Escape" && isShown) setShown(false);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Assistive technology may also set the value. */
  function onChange({ target }: ChangeEvent<HTMLInputElement>): void {
    moveTo({ ...cursor, point: Number(target.value) - 1 });
  }

  function onPoint(place: Place | undefined): void {
    const next = place === undefined ? undefined : at(place);
    if (next === undefined) setShown(false);
    else moveTo(next);
  }

  function onPress(): void {
    const key = keys[cursor.point];
    if (key !== undefined) onOpen?.(key);
  }

  const onFocus = () => setShown(true);
  const onBlur = () => setShown(false);
  return {
    cursor,
    isShown,
    handlers: { onKeyDown, onChange, onPoint, onPress, onFocus, onBlur },
  };
}

/** The cursor, which stays at its point when others arrive. */
function useReadPoint({ keys, series, start }: Pick<CursorOptions, "keys" | "series" | "start">) {
  const [read, setRead] = useState<{ readonly key: string; readonly series: number }>();
  const [isShown, setShown] = useState(false);
  const last = keys.length - 1;
  const known = read === undefined ? -1 : keys.indexOf(read.key);
  const cursor: Cursor = {
    point: clamp(known >= 0 ? known : start, 0, Math.max(0, last)),
    series: clamp(read?.series ?? 0, 0, Math.max(0, series - 1)),
  };

  function moveTo(next: Cursor): void {
    const key = keys[clamp(next.point, 0, last)];
    if (key === undefined) return;
    setRead({ key, series: clamp(next.series, 0, series - 1) });
    setShown(true);
  }

  return { cursor, isShown, setShown, moveTo };
}

/** The cursor after a key; `undefined` for keys that don't move it. */
function stepped(
  key: string,
  { point, series }: Cursor,
  size: { readonly last: number; readonly series: number },
): Cursor | undefined {
  const along = (step: number) => ({ point: point + step, series });
  const across = (step: number) =>
    size.series > 1 ? { point, series: series + step } : along(-step);
  const page = Math.max(1, Math.round(size.last / PAGES));
  const moves: Readonly<Record<string, Cursor>> = {
    ArrowLeft: along(-1),
    ArrowRight: along(1),
    ArrowUp: across(-1),
    ArrowDown: across(1),
    PageUp: along(-page),
    PageDown: along(page),
    Home: { point: 0, series },
    End: { point: size.last, series },
  };
  return Object.hasOwn(moves, key) ? moves[key] : undefined;
}
