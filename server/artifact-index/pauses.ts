import { setTimeout as delay } from "node:timers/promises";
import { retryAfterOf } from "../../src/api/api-error.ts";
import type { Failure } from "./rejection.ts";

/** How long failures are waited out. Times are in milliseconds. */
export interface Patience {
  /** How often a page is requested at most. */
  readonly tries: number;
  /** The first pause; each later one is twice as long. */
  readonly pauseMs: number;
  /** All pauses of a build together. */
  readonly totalMs: number;
}

export const defaultPatience: Patience = { tries: 4, pauseMs: 500, totalMs: 60_000 };

/**
 * Whether a failure may pass by itself: too many requests, or an error of the server or network. A
 * redirect or another kind of response, which the gateway reports as a 502, doesn't.
 */
export function isPassing({ status, text }: Pick<Failure, "status" | "text">): boolean {
  if (/"code":"UPSTREAM_(?:REDIRECT|UNEXPECTED)"/.test(text)) return false;
  return status === 408 || status === 429 || (status >= 500 && status !== 501);
}

/**
 * How long to wait before the next try, in milliseconds.
 * @param tried how often the page has been requested, at least 1
 * @param retryAfter the header: seconds or a date
 */
export function pauseOf(
  tried: number,
  retryAfter: string | undefined,
  { pauseMs }: Pick<Patience, "pauseMs">,
  now: number,
): number {
  const advised = retryAfterOf(retryAfter ?? null, now);
  return advised === undefined ? pauseMs * 2 ** (tried - 1) : advised * 1_000;
}

/** What the builds of a gateway share: while one of them pauses, all do. In milliseconds since the epoch. */
export interface Gate {
  until: number;
}

/** The pauses of one build. */
export interface Pauses {
  /** Waits until no build pauses. */
  end(signal: AbortSignal): Promise<void>;
  /** Starts a pause. Returns false, and doesn't, if all pauses together would be too long. */
  start(ms: number): boolean;
}

/** Creates the pauses of a build. */
export function createPauses({ totalMs }: Pick<Patience, "totalMs">, gate: Gate): Pauses {
  let left = totalMs;
  return {
    async end(signal) {
      for (let ms = gate.until - Date.now(); ms > 0; ms = gate.until - Date.now())
        await delay(ms, undefined, { signal, ref: false });
    },
    start(ms) {
      const now = Date.now();
      // Pauses of requests at the same time overlap.
      const added = now + ms - Math.max(now, gate.until);
      if (added > left) return false;
      left -= Math.max(0, added);
      gate.until = Math.max(gate.until, now + ms);
      return true;
    },
  };
}
