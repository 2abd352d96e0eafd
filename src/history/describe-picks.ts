import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { countOf, formatCount, groupDigits } from "../lib/count.ts";
import { durationText, readInstant } from "../lib/time.ts";
import type { Axis, Direction } from "../url-state/chart-state.ts";
import { axisValue } from "./axis-value.ts";
import type { Candidate, Picks } from "./pick-checkpoint.ts";

interface Checkpoint extends Candidate {
  readonly version: ArtifactVersion;
}

/** What the sentences need to know. */
export interface PickContext {
  /** The metric's path. */
  readonly metric: string;
  readonly direction: Direction;
  /** In percent. */
  readonly tolerance: number;
  /** What the run is ordered by. */
  readonly axis: Axis;
}

/** Why a version is picked, each in one sentence; `undefined` where nothing is. */
export interface PickReasons {
  readonly best: string | undefined;
  readonly earliest: string | undefined;
  readonly last: string | undefined;
}

/** Says why each version is picked: "val_loss 0.2447 at step 340 is the lowest of 22". */
export function describePicks(picks: Picks<Checkpoint>, context: PickContext): PickReasons {
  const { best, earliest, last, count } = picks;
  const { metric, direction, tolerance, axis } = context;
  if (best === undefined) return { best: undefined, earliest: undefined, last: undefined };
  const superlative = direction === "lower" ? "lowest" : "highest";
  return {
    best: `${metric} ${best.source} ${placeOf(best, axis)} is the ${superlative} of ${formatCount(count)}`,
    earliest:
      earliest === undefined || earliest === best
        ? `No earlier version is within ${tolerance}% of the best`
        : `${earliest.source} ${placeOf(earliest, axis)} is within ${tolerance}% of the best${gapText(earliest, best, axis)}`,
    last: last && describeLast(last, best, axis),
  };
}

function describeLast(last: Checkpoint, best: Checkpoint, axis: Axis): string {
  if (last === best) return `${titleOfPlace(last, axis)}, also the best`;
  if (last.source === undefined) return `${titleOfPlace(last, axis)} has no value`;
  return `${last.source} ${placeOf(last, axis)} is the last${distanceText(last.source, best.source)}`;
}

/** "at step 340", "in version 21": a checkpoint along the run. */
function placeOf({ version }: Checkpoint, axis: Axis): string {
  if (axis === "step" && version.step !== undefined) return `at step ${groupDigits(version.step)}`;
  return version.version === undefined ? `in ${version.name}` : `in version ${version.version}`;
}

/** "Step 340", "Version 21". */
function titleOfPlace({ version }: Checkpoint, axis: Axis): string {
  if (axis === "step" && version.step !== undefined) return `Step ${groupDigits(version.step)}`;
  return version.version === undefined ? version.name : `Version ${version.version}`;
}

/** ", 40 steps earlier", if both have a place. */
function gapText(earlier: Checkpoint, later: Checkpoint, axis: Axis): string {
  const [from, to] = [earlier, later].map(({ version }) => axisValue(version, axis)?.x);
  const distance = from === undefined || to === undefined ? 0 : to - from;
  if (!(distance > 0)) return "";
  if (axis === "time") return `, ${timeText(earlier.version, later.version)} earlier`;
  return Number.isSafeInteger(distance) ? `, ${countOf(distance, axis)} earlier` : ", earlier";
}

function timeText(earlier: ArtifactVersion, later: ArtifactVersion): string {
  const [from = 0, to = 0] = [earlier, later].map(
    ({ createdAt = "" }) => readInstant(createdAt)?.milliseconds,
  );
  return durationText(Math.round((to - from) / 1000));
}

/** ", 0.49% above the best"; nothing if the best is zero. */
function distanceText(source: string, best = ""): string {
  const percent = ((Number(source) - Number(best)) / Math.abs(Number(best))) * 100;
  if (!Number.isFinite(percent) || percent === 0) return "";
  const size = new Intl.NumberFormat("en", { maximumSignificantDigits: 2 }).format(
    Math.abs(percent),
  );
  return `, ${size}% ${percent > 0 ? "above" : "below"} the best`;
}
