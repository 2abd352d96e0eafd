import { useCallback, useLayoutEffect, useRef } from "react";

/**
 * A function that stays the same and calls the latest one, so that memoized components don't render
 * because of it. Only for event handlers.
 */
export function useStableCallback<Args extends readonly unknown[], Result>(
  callback: (...args: Args) => Result,
): (...args: Args) => Result {
  const latest = useRef(callback);
  useLayoutEffect(() => {
    latest.current = callback;
  });
  return useCallback((...args: Args) => latest.current(...args), []);
}
