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
/** Between two labels, in CSS pixels. */
const GAP = 18;

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

/** The least distance between labelled places; rather one that also labels the last one. */
function strideFor(places: readonly Tick[], width: number): number {
  const widest = Math.max(...places.map(({ label }) => estimateWidth(label))) + GAP;
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

/** Asks for ever fewer ticks until their labels don't touch. */
function thinned(
  ticksOf: (count: number) => readonly Tick[],
  [low, high]: Domain,
  width: number,
): readonly Tick[] {
  for (let count = Math.max(1, Math.floor(width / 64)); count > 0; count -= 1) {
    const ticks = ticksOf(count);
    const at = (tick: Tick) => ((tick.value - low) / (high - low)) * width;
    const touch = ticks.some((tick, index) => {
      const before = ticks[index - 1];
      if (before === undefined) return false;
      const needed = (estimateWidth(before.label) + estimateWidth(tick.label)) / 2 + GAP;
      return at(tick) - at(before) < needed;
    });
    if (!touch) return ticks;
  }
  return ticksOf(1).slice(0, 1);
}
