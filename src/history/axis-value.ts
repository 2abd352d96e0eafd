import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { compareDecimals, type Decimal, readDecimal } from "../json/decimal.ts";
import { readInstant } from "../lib/time.ts";
import type { Axis } from "../url-state/chart-state.ts";

/** A version's place along an axis. */
export interface AxisValue {
  readonly exact: Decimal;
  /** The position in the chart; a time in milliseconds since the epoch. */
  readonly x: number;
}

/** Returns where a version is along an axis; `undefined` if it has no finite number or no time. */
export function axisValue(version: ArtifactVersion, axis: Axis): AxisValue | undefined {
  if (axis === "time") return timeOf(version.createdAt);
  const text = axis === "step" ? version.step : version.version;
  const exact = text === undefined ? undefined : readDecimal(text);
  const x = Number(text);
  return exact === undefined || !Number.isFinite(x) ? undefined : { exact, x };
}

function timeOf(text: string | undefined): AxisValue | undefined {
  const instant = text === undefined ? undefined : readInstant(text);
  if (instant === undefined) return undefined;
  const { milliseconds, nanoseconds } = instant;
  const exact = readDecimal(String(BigInt(milliseconds) * 1_000_000n + BigInt(nanoseconds)));
  return exact && { exact, x: milliseconds + nanoseconds / 1e6 };
}

/** Whether an axis tells versions apart: at least two have different places. One version is enough if it is alone. */
function isTelling(versions: readonly ArtifactVersion[], axis: Axis): boolean {
  const values = versions.flatMap((version) => axisValue(version, axis) ?? []);
  const [first] = values;
  if (first === undefined || versions.length === 1) return first !== undefined;
  return values.some(({ exact }) => compareDecimals(exact, first.exact) !== 0);
}

/** The axes to fall back on, in this order. */
const ORDER: readonly Axis[] = ["step", "version", "time"];

/**
 * Returns the axis that is used for a chosen one: the axis itself, or the next that tells the versions apart,
 * of step, version and time.
 */
export function usedAxis(versions: readonly ArtifactVersion[], chosen: Axis): Axis {
  const axes = [chosen, ...ORDER.slice(ORDER.indexOf(chosen) + 1)];
  return axes.find((axis) => isTelling(versions, axis)) ?? chosen;
}

/**
 * The versions from left to right. Equal places are in the order of their numbers, then of their times;
 * versions without a place are last.
 */
export function alongAxis<Version extends ArtifactVersion>(
  versions: readonly Version[],
  axis: Axis,
): readonly Version[] {
  const axes = [axis, ...ORDER.slice(1)];
  const keyed = versions.map((version) => ({
    version,
    places: axes.map((each) => axisValue(version, each)?.exact),
  }));
  return keyed.sort((a, b) => comparePlaces(a.places, b.places)).map(({ version }) => version);
}

function comparePlaces(
  a: readonly (Decimal | undefined)[],
  b: readonly (Decimal | undefined)[],
): number {
  for (const [index, one] of a.entries()) {
    const order = compareMissingLast(one, b[index]);
    if (order !== 0) return order;
  }
  return 0;
}

/** Compares numbers exactly; missing ones are last. */
function compareMissingLast(a: Decimal | undefined, b: Decimal | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareDecimals(a, b);
}
