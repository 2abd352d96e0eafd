import { retryAfterOf } from "../../src/api/api-error.ts";
import type { BuildResult } from "./build.ts";
import { type FinishedIndex, finishIndex } from "./finished-index.ts";
import type { BuildEnd } from "./running-build.ts";

/** Times in milliseconds, and the memory of finished indexes in bytes. */
export interface StoreLimits {
  /** How long an index is fresh. */
  readonly freshMs: number;
  /** How long after its build an index is still used, while another build runs. */
  readonly staleMs: number;
  /** How long after a build that failed, or isn't complete, another one may start. */
  readonly retryMs: number;
  readonly maxBytes: number;
}

/** What is kept of a build that has ended: an index, why there can't be one, or a failure to wait out. */
export type Kept =
  | { readonly kind: "index"; readonly index: FinishedIndex }
  | Exclude<BuildResult, { kind: "index" }>;

interface Entry {
  readonly kept: Kept;
  /** When the build ended. */
  readonly at: number;
  /** When it is no longer fresh. */
  readonly staleAt: number;
}

/** What is kept of the builds that have ended, by key. */
export interface KeptIndexes {
  /** What was kept, and whether it is fresh. */
  get(key: string): { readonly kept: Kept; readonly isFresh: boolean } | undefined;
  /** Keeps the end of a build. One that isn't complete doesn't replace one that is. */
  settle(key: string, end: BuildEnd): Promise<void>;
}

/** Creates a store. Beyond its memory, the indexes that were not used for the longest time go. */
export function createKeptIndexes(limits: StoreLimits): KeptIndexes {
  const entries = new Map<string, Entry>();

  function keep(key: string, kept: Kept, freshMs: number, at = Date.now()): void {
    entries.delete(key);
    entries.set(key, { kept, at, staleAt: Date.now() + freshMs });
    let bytes = 0;
    for (const [each, entry] of [...entries].reverse()) {
      bytes += sizeOf(each, entry.kept);
      if (bytes > limits.maxBytes) entries.delete(each);
    }
  }

  return {
    get(key) {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      // The entries are in the order of their use.
      entries.delete(key);
      const isFresh = Date.now() < entry.staleAt;
      if (Date.now() >= entry.at + limits.staleMs) return undefined;
      if (entry.kept.kind === "failure" && !isFresh) return undefined;
      entries.set(key, entry);
      return { kept: entry.kept, isFresh };
    },
    async settle(key, end) {
      const old = entries.get(key);
      if (end.kind === "impossible") return keep(key, end, limits.freshMs);
      if (end.kind === "index" && (isComplete(end) || !isComplete(old?.kept))) {
        const index = await finishIndex(end.index);
        return keep(key, { kind: "index", index }, freshMsOf(limits, index));
      }
      if (end.kind !== "failure") {
        if (old !== undefined) keep(key, old.kept, limits.retryMs, old.at);
        return;
      }
      const { status, retryAfter = null } = end.failure;
      const waitMs = 1_000 * (retryAfterOf(retryAfter, Date.now()) ?? 0);
      // The API key may have been revoked.
      if ([401, 403].includes(status)) entries.delete(key);
      else if (old !== undefined && old.kept.kind !== "failure")
        keep(key, old.kept, Math.max(limits.retryMs, waitMs), old.at);
      else if (waitMs > 0) keep(key, end, waitMs);
    },
  };
}

function freshMsOf({ freshMs, retryMs }: StoreLimits, { end }: FinishedIndex): number {
  return end.isComplete ? freshMs : Math.min(freshMs, retryMs);
}

function isComplete(kept: Kept | BuildEnd | undefined): boolean {
  return kept?.kind === "index" && kept.index.end.isComplete;
}

/** An entry without an index takes some memory too. */
function sizeOf(key: string, kept: Kept): number {
  return 1_000 + 2 * key.length + (kept.kind === "index" ? kept.index.size : 0);
}
