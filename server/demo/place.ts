import { CHAPTERS, type Chapter } from "./catalogue.ts";
import { hexOf } from "./chance.ts";

/** Where a generated row stands: the `k`-th of a chapter, in the `block`-th edition of the catalogue. */
export interface Place {
  readonly number: number;
  /** 0 for the first edition, whose artifacts have their plain names. */
  readonly block: number;
  readonly chapter: Chapter;
  /** Counted from 0 within the chapter, oldest first. */
  readonly k: number;
}

interface Edition {
  readonly chapters: readonly Chapter[];
  /** For each chapter, how many rows stand before it. */
  readonly starts: readonly number[];
  readonly size: number;
}

function editionOf(chapters: readonly Chapter[]): Edition {
  const starts: number[] = [];
  let size = 0;
  for (const chapter of chapters) {
    starts.push(size);
    size += chapter.count;
  }
  return { chapters, starts, size };
}

const FIRST = editionOf(CHAPTERS);
const LATER = editionOf(CHAPTERS.filter((chapter) => chapter.series.once === undefined));

/** How many numbers the first edition fills. */
export const FIRST_EDITION_SIZE = FIRST.size;

/** The place of a generated row; `number` counts from 0 and is the row's for any size of the demo. */
export function placeOf(number: number): Place {
  const beyond = number - FIRST.size;
  const edition = beyond < 0 ? FIRST : LATER;
  const block = beyond < 0 ? 0 : 1 + Math.floor(beyond / LATER.size);
  const within = beyond < 0 ? number : beyond % LATER.size;
  const index = lastAtMost(edition.starts, within);
  const chapter = edition.chapters[index];
  const start = edition.starts[index];
  if (chapter === undefined || start === undefined) throw new RangeError(`no row ${number}`);
  return { number, block, chapter, k: within - start };
}

/** The index of the last value that is not above the limit, in a rising list. */
function lastAtMost(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? Number.POSITIVE_INFINITY) <= limit) low = middle;
    else high = middle;
  }
  return low;
}

/** An integer that stands for a chapter in one edition; distinct for all of them. */
export function chapterSeed(chapter: Chapter, block: number): number {
  return block * 256 + chapter.index;
}

/** The run of a row: which of its chapter, which checkpoint in it, and the step. */
export interface RunPlace {
  readonly id: string;
  readonly run: number;
  readonly runs: number;
  /** Counted from 0; the last of a whole run is `planned - 1`. */
  readonly checkpoint: number;
  readonly planned: number;
  readonly step: number;
}

/** The run that logged a row, `undefined` for rows made outside any run. */
export function runOf({ block, chapter, k }: Place): RunPlace | undefined {
  const { series } = chapter;
  if (series.kind === "releases") return undefined;
  if (series.kind === "results") {
    return chapter.after === undefined ? undefined : runOf(lastOfRun(chapter.after, block, k));
  }
  const run = Math.floor(k / series.each);
  const checkpoint = k % series.each;
  const given = run === 0 && block === 0 ? series.runId : undefined;
  const id = given ?? hexOf(chapterSeed(chapter, block) * 64 + run, 3);
  const step = (checkpoint + 1) * series.every;
  const planned = series.planned ?? series.each;
  return { id, run, runs: series.runs, checkpoint, planned, step };
}

/** The last checkpoint of a run. */
export function lastOfRun(chapter: Chapter, block: number, run: number): Place {
  const each = chapter.count / (chapter.series.kind === "checkpoints" ? chapter.series.runs : 1);
  return { number: -1, block, chapter, k: (run + 1) * each - 1 };
}
