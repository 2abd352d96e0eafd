import { useSyncExternalStore } from "react";

/** A choice this browser keeps, such as the theme. Never in the address. */
export interface Preference<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Every key starts with this, so that pages sharing an origin do not meet. */
const PREFIX = "artifact-versions:";

/**
 * A preference kept in local storage, shared between tabs. Where storage is closed it lasts as long
 * as the page. `read` gets parsed JSON of unknown shape and answers a value, or `undefined` for the
 * fallback.
 */
export function createPreference<Value>(
  name: string,
  fallback: Value,
  read: (stored: unknown) => Value | undefined,
): Preference<Value> {
  const key = `${PREFIX}${name}`;
  const listeners = new Set<() => void>();
  let value = load();

  function load(): Value {
    try {
      const text = localStorage.getItem(key);
      return (text === null ? undefined : read(JSON.parse(text))) ?? fallback;
    } catch {
      return fallback;
    }
  }

  function store(next: Value): void {
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Storage is closed or full: the choice lasts as long as the page.
    }
  }

  function onStorage(event: StorageEvent): void {
    if (event.key !== null && event.key !== key) return;
    value = load();
    for (const listener of listeners) listener();
  }

  return {
    get: () => value,
    set(next) {
      value = next;
      store(next);
      for (const listener of listeners) listener();
    },
    subscribe(onChange) {
      if (listeners.size === 0) window.addEventListener("storage", onStorage);
      listeners.add(onChange);
      return () => {
        listeners.delete(onChange);
        if (listeners.size === 0) window.removeEventListener("storage", onStorage);
      };
    },
  };
}

/** The preference's value, and its setter; renders anew when it changes, here or in another tab. */
export function usePreference<Value>(
  preference: Preference<Value>,
): readonly [Value, (value: Value) => void] {
  return [useSyncExternalStore(preference.subscribe, preference.get), preference.set];
}

/** A reader for `createPreference` that admits just these values. */
export function oneOf<const Value>(values: readonly Value[]) {
  return (stored: unknown): Value | undefined => values.find((value) => value === stored);
}
