import { createHash } from "node:crypto";
import { type IndexEnd, writeIndexLine } from "../../src/api/artifact-index-lines.ts";
import type { BuildOutput, BuildResult } from "./build.ts";
import { createLineLog, type LineLog } from "./line-log.ts";

/** The lines of a finished index, and what its end says. */
export interface IndexLines {
  readonly end: IndexEnd;
  readonly lines: readonly Uint8Array[];
}

/** How a running build ended. */
export type BuildEnd =
  | { readonly kind: "index"; readonly index: IndexLines }
  | Exclude<BuildResult, { readonly kind: "index" }>;

/** Builds an index, until the signal is aborted. */
export type Build = (output: BuildOutput, signal: AbortSignal) => Promise<BuildResult>;

/** A build whose lines are read while it runs. */
export interface RunningBuild {
  /** Resolves when there is a line or the build has ended without one. Rejects when it is aborted. */
  readonly started: Promise<BuildEnd | undefined>;
  /** Resolves at the end. Rejects when it is aborted. */
  readonly ended: Promise<BuildEnd>;
  /** Adds a reader, and returns what removes it. The build is aborted with its last reader. */
  join(): () => void;
  /** All lines, from the first one on. An aborted build has no end line. */
  readonly read: LineLog["read"];
  abort(): void;
  /** Aborted with the build. */
  readonly signal: AbortSignal;
}

/** Starts a build. One that nobody reads goes on: only a last reader who leaves aborts it. */
export function startBuild(build: Build): RunningBuild {
  const aborted = new AbortController();
  const log = createLineLog();
  const ended = run(build, log, aborted.signal).finally(log.end);
  const started = log.first.then(() => (log.lines.length > 0 ? undefined : ended));
  for (const each of [ended, started]) each.catch(() => undefined);
  const abort = () => aborted.abort();
  let readers = 0;

  function join(): () => void {
    let isIn = true;
    readers += 1;
    return () => {
      if (!isIn) return;
      isIn = false;
      readers -= 1;
      if (readers === 0 && !log.hasEnded) abort();
    };
  }
  return { started, ended, join, read: log.read, abort, signal: aborted.signal };
}

async function run(build: Build, log: LineLog, signal: AbortSignal): Promise<BuildEnd> {
  const asOf = new Date().toISOString();
  /** Where the lines of the finished index start. */
  let from = 0;
  const output: BuildOutput = {
    add: (artifacts) => log.add(writeIndexLine({ kind: "artifacts", artifacts })),
    restart: () => {
      log.add(writeIndexLine({ kind: "restart" }));
      from = log.lines.length;
    },
  };
  const result = await build(output, signal);
  if (result.kind !== "index") return result;
  const end = endOf(result, asOf, log.lines.slice(from));
  log.add(writeIndexLine({ kind: "end", end }));
  return { kind: "index", index: { end, lines: log.lines.slice(from) } };
}

/** The end line. Its ETag depends on everything but the time. */
function endOf(
  { method, problem }: Extract<BuildResult, { kind: "index" }>,
  asOf: string,
  lines: readonly Uint8Array[],
): IndexEnd {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(line);
  hash.update(JSON.stringify([method, problem ?? null]));
  const etag = `W/"${hash.digest("base64url").slice(0, 22)}"`;
  return { isComplete: problem === undefined, method, asOf, etag, problem };
}
