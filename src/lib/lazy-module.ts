import { useEffect, useSyncExternalStore } from "react";

/**
 * A part of the page that is loaded on demand and then drawn directly: React's own `lazy` shows its
 * fallback for some 300 ms even when the code is there already.
 */
export interface LazyModule<Module> {
  /** Starts loading, once. After a failure the next call tries again. */
  readonly load: () => void;
  readonly get: () => Module | "loading" | "failed";
  readonly subscribe: (onChange: () => void) => () => void;
}

/** A part of the page from its import, which is made at the first `load`. */
export function lazyModule<Module extends object>(
  importModule: () => Promise<Module>,
): LazyModule<Module> {
  const listeners = new Set<() => void>();
  let state: Module | "loading" | "failed" = "loading";
  let started = false;

  function become(next: Module | "loading" | "failed"): void {
    state = next;
    for (const listener of listeners) listener();
  }

  return {
    get: () => state,
    load() {
      if (started) return;
      started = true;
      become("loading");
      importModule().then(become, () => {
        started = false;
        become("failed");
      });
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** The part's module once it is loaded; loading begins with the first drawing. */
export function useLazyModule<Module>(part: LazyModule<Module>): Module | "loading" | "failed" {
  useEffect(() => part.load(), [part]);
  return useLazyModuleState(part);
}

/** The same without asking for it. */
export function useLazyModuleState<Module>(
  part: LazyModule<Module>,
): Module | "loading" | "failed" {
  return useSyncExternalStore(part.subscribe, part.get, part.get);
}
