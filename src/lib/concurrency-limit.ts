/**
 * Returns a function that runs tasks, at most `max` at once; the others wait in order. A task whose
 * signal was aborted while it waited is not started: its promise rejects with the signal's reason.
 */
export function concurrencyLimit(max: number) {
  const waiting: (() => void)[] = [];
  let running = 0;

  return async <Value>(signal: AbortSignal, task: () => Promise<Value>): Promise<Value> => {
    if (running < max) running += 1;
    // A finished task passes on its slot.
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
