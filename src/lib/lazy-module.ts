import { useEffect } from "react";
import { createStore, type Store, useStore } from "./store.ts";

/** A module that is not available: still loading, or its file could not be fetched. */
type Missing = "loading" | "failed";

/**
 * A module that is loaded on demand, whose components are then rendered directly: React's `lazy`
 * shows its fallback for some 300 ms even when the code is already loaded.
 */
export interface LazyModule<Module> extends Omit<Store<Module | Missing>, "set"> {
  /** Its name in messages, as the start of a sentence: "The command palette". */
  readonly name: string;
  /** Starts loading, once. After a failure, the next call tries again. */
  readonly load: () => void;
  /** Like `load`, for a module that isn't shown yet: a failure is kept quiet, and `load` tries again. */
  readonly preload: () => void;
  /** Loads it, and resolves when it is loaded or has failed. */
  readonly settled: () => Promise<void>;
  /** Forgets a failure, for a layer that closes: opening it again tries again. */
  readonly forget: () => void;
  /** The error of the last failure. */
  readonly lastError: () => unknown;
}

/** Returns a lazy module for an import, which runs on the first `load`. */
export function lazyModule<Module extends object>(
  importModule: () => Promise<Module>,
  name = "This part",
): LazyModule<Module> {
  const { get, set, subscribe } = createStore<Module | Missing>("loading");
  let loading: Promise<void> | undefined;
  let isNeeded = false;
  let lastError: unknown;

  function settled(): Promise<void> {
    loading ??= importModule().then(set, (error: unknown) => {
      loading = undefined;
      lastError = error;
      if (isNeeded) set("failed");
      isNeeded = false;
    });
    return loading;
  }

  const preload = () => void settled();

  function load(): void {
    isNeeded = true;
    if (loading === undefined) set("loading");
    preload();
  }

  const forget = () => set("loading");
  return { name, load, preload, settled, forget, lastError: () => lastError, get, subscribe };
}

/** The module once it is loaded; the first render starts loading it. */
export function useLazyModule<Module>(lazy: LazyModule<Module>): Module | Missing {
  useEffect(() => lazy.load(), [lazy]);
  return useLazyModuleState(lazy);
}

/** Like {@link useLazyModule}, but doesn't start loading it. */
export function useLazyModuleState<Module>(lazy: LazyModule<Module>): Module | Missing {
  return useStore(lazy);
}
