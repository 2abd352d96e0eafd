import type { Zone } from "../lib/time.ts";
import { type Domain, widened } from "./number-domain.ts";
import { linearTicks, type Tick, wholeTicks, withLabels } from "./number-ticks.ts";
import { estimateWidth } from "./text-width.ts";
import { timeTicks } from "./time-ticks.ts";

interface XAxis {
  readonly kind: "number" | "time" | "category";
  readonly zone: Zone;
  /** The places of the points, each once, in ascending order, and what they are called. */
  readonly places: readonly Tick[];
  /** In CSS pixels. */
  readonly width: number;
}

const HOUR = 3_600_000;
/** The least between two labels, in CSS pixels; more on a wide axis, which would have too many. */
const MIN_GAP = 18;
const GAPS = 16;

function gapOf(width: number): number {
  return Math.max(MIN_GAP, width / GAPS);
}

/** The domain of the x axis: the points are at its ends. */
export function xDomain(extent: Domain, kind: XAxis["kind"]): Domain {
  const [low, high] = extent;
  if (low < high) return extent;
  return kind === "time" ? [low - HOUR, high + HOUR] : widened(extent);
}

/** The ticks of the x axis, as many as have room: at points if they are at equal distances. */
export function xTicks(axis: XAxis, domain: Domain): readonly Tick[] {
  const { kind, places, zone, width } = axis;
  const values = places.map(({ value }) => value);
  if (kind === "category") return everyNth(places, strideFor(places, width));
  if (kind === "time") return thinned((count) => timeTicks(domain, zone, count), domain, width);
  if (places.length === 1) return withLabels(values);
  if (isEven(values)) {
    const all = withLabels(values);
    return everyNth(all, strideFor(all, width));
  }
  const isWhole = values.every(Number.isInteger);
  return thinned((count) => (isWhole ? wholeTicks : linearTicks)(domain, count), domain, width);
}

function isEven(values: readonly number[]): boolean {
  const step = ((values.at(-1) ?? 0) - (values[0] ?? 0)) / (values.length - 1);
  return values.every(
    (value, index) => Math.abs(value - ((values[0] ?? 0) + index * step)) < step * 1e-6,
  );
}

/** The least distance between labeled places; rather one that also labels the last one. */
function strideFor(places: readonly Tick[], width: number): number {
  const widest = Math.max(...places.map(({ label }) => estimateWidth(label))) + gapOf(width);
  const last = places.length - 1;
  const least = Math.max(1, Math.ceil((widest * last) / width));
  for (let stride = least; stride < least * 2 && stride <= last; stride += 1) {
    if (last % stride === 0) return stride;
  }
  return least;
}

function everyNth(places: readonly Tick[], stride: number): readonly Tick[] {
  return places.filter((_, index) => index % stride === 0);
}

/** Tries fewer and fewer ticks, or takes every second or third, until their labels don't touch. */
function thinned(
  ticksOf: (count: number) => readonly Tick[],
  domain: Domain,
  width: number,
): readonly Tick[] {
  for (let count = Math.max(2, Math.floor(width / 64)); count > 1; count -= 1) {
    const all = ticksOf(count);
    const choices = [1, 2, 3].map((stride) => everyNth(all, stride));
    const found = choices.find((ticks) => ticks.length > 1 && !touch(ticks, domain, width));
    if (found !== undefined) return found;
  }
  return ticksOf(2).slice(0, 1);
}

function touch(ticks: readonly Tick[], [low, high]: Domain, width: number): boolean {
  const at = ({ value }: Tick) => ((value - low) / (high - low)) * width;
  return ticks.some((tick, index) => {
    const before = ticks[index - 1];
    if (before === undefined) return false;
    const labels = (estimateWidth(before.label) + estimateWidth(tick.label)) / 2;
    return at(tick) - at(before) < labels + gapOf(width);
  });
}
