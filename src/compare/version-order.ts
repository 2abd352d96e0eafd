import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { compareDecimals, type Decimal, readDecimal } from "../json/decimal.ts";
import { type Instant, readInstant } from "../lib/time.ts";

/** What orders a version: its step, its number and its time; `undefined` where it has none. */
interface Place {
  readonly index: number;
  readonly step: Decimal | undefined;
  readonly number: Decimal | undefined;
  readonly time: Instant | undefined;
}

/**
 * The indexes of versions from left to right: by step, equal steps by version number, then by time, then in
 * the given order. What has no step, number or time is after what has one.
 */
export function versionOrder(
  versions: readonly (ArtifactVersion | undefined)[],
): readonly number[] {
  const places = versions.map((version, index) => placeOf(version, index));
  return places.toSorted(comparePlaces).map(({ index }) => index);
}

function placeOf(version: ArtifactVersion | undefined, index: number): Place {
  const { step, version: number, createdAt } = version ?? {};
  return {
    index,
    step: step === undefined ? undefined : readDecimal(step),
    number: number === undefined ? undefined : readDecimal(number),
    time: createdAt === undefined ? undefined : readInstant(createdAt),
  };
}

function comparePlaces(a: Place, b: Place): number {
  return (
    compareLast(a.step, b.step, compareDecimals) ||
    compareLast(a.number, b.number, compareDecimals) ||
    compareLast(a.time, b.time, compareInstants) ||
    a.index - b.index
  );
}

function compareInstants(a: Instant, b: Instant): number {
  return a.milliseconds - b.milliseconds || a.nanoseconds - b.nanoseconds;
}

/** What is missing is last. */
function compareLast<Value>(
  a: Value | undefined,
  b: Value | undefined,
  compare: (a: Value, b: Value) => number,
): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compare(a, b);
}
