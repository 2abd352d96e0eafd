/**
 * Runs tasks, at most `most` at once; the others wait in order. A task whose signal was aborted while
 * it waited is not started, and its promise rejects with the signal's reason.
 */
export function concurrencyLimit(most: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async <Value>(signal: AbortSignal, task: () => Promise<Value>): Promise<Value> => {
    if (running < most) running += 1;
    // A task that ends passes its slot on.
    else await new Promise<void>((resolve) => waiting.push(resolve));
    try {
      signal.throwIfAborted();
      return await task();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
