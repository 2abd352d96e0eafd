import { useSyncExternalStore } from "react";

/** A value outside React that components can subscribe to. */
export interface Store<Value> {
  readonly get: () => Value;
  readonly set: (next: Value) => void;
  /** Calls back after every change; returns a function that unsubscribes. */
  readonly subscribe: (onChange: () => void) => () => void;
  /** The value while rendering on the server and hydrating, if it may differ. */
  readonly getFirst?: () => Value;
}

/** A store in memory, for the life of the page. */
export function createStore<Value>(initial: Value): Store<Value> {
  const listeners = new Set<() => void>();
  let value = initial;
  return {
    get: () => value,
    set(next) {
      value = next;
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
}

/** The store's value; re-renders the component when it changes. */
export function useStore<Value>(store: Omit<Store<Value>, "set">): Value {
  const { subscribe, get, getFirst = get } = store;
  return useSyncExternalStore(subscribe, get, getFirst);
}
