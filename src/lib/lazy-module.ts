import { useEffect } from "react";
import { createStore, type Store, useStore } from "./store.ts";

/** A module that is not available: still loading, or its file could not be fetched. */
type Missing = "loading" | "failed";

/**
 * A part of the page that is loaded on demand and then rendered directly: React's own `lazy` shows
 * its fallback for some 300 ms even when the code is already loaded.
 */
export interface LazyModule<Module> extends Omit<Store<Module | Missing>, "set"> {
  /** The part, as the start of a sentence: "The command palette". */
  readonly name: string;
  /** Starts loading, once. After a failure the next call tries again. */
  readonly load: () => void;
}

/** A part of the page from its import, which runs at the first `load`. */
export function lazyModule<Module extends object>(
  importModule: () => Promise<Module>,
  name = "This part",
): LazyModule<Module> {
  const { get, set, subscribe } = createStore<Module | Missing>("loading");
  let started = false;

  function load(): void {
    if (started) return;
    started = true;
    set("loading");
    importModule().then(set, () => {
      started = false;
      set("failed");
    });
  }

  return { name, load, get, subscribe };
}

/** The part's module once it is loaded; the first render starts loading it. */
export function useLazyModule<Module>(part: LazyModule<Module>): Module | Missing {
  useEffect(() => part.load(), [part]);
  return useLazyModuleState(part);
}

/** The same, without loading it. */
export function useLazyModuleState<Module>(part: LazyModule<Module>): Module | Missing {
  return useStore(part);
}
