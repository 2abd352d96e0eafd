import { useSyncExternalStore } from "react";

/** A choice this browser keeps, such as the theme. Never in the address. */
export interface Preference<Value> {
  readonly get: () => Value;
  readonly set: (value: Value) => void;
  /** Whether storage took what was set last; else it lasts as long as the page. */
  readonly isKept: () => boolean;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** Every key starts with this, so that pages sharing an origin do not meet. */
const PREFIX = "artifact-versions:";

/**
 * A preference kept in local storage, shared between tabs: what is got is what is stored at that
 * moment, the same value as long as its text is. Where storage is closed it lasts as long as the
 * page. `read` gets parsed JSON of unknown shape and answers a value, or `undefined` for the fallback.
 */
export function createPreference<Value>(
  name: string,
  fallback: Value,
  read: (stored: unknown) => Value | undefined,
): Preference<Value> {
  const key = `${PREFIX}${name}`;
  const listeners = new Set<() => void>();
  let text = storedText(key);
  let value = parsed(text);
  let isKept = true;

  function parsed(stored: string | null): Value {
    try {
      return (stored === null ? undefined : read(JSON.parse(stored))) ?? fallback;
    } catch {
      return fallback;
    }
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function onStorage(event: StorageEvent): void {
    if (event.key === null || event.key === key) notify();
  }

  return {
    get() {
      const now = storedText(key);
      if (now !== text) {
        text = now;
        value = parsed(now);
        isKept = true;
      }
      return value;
    },
    set(next) {
      value = next;
      isKept = store(key, JSON.stringify(next));
      // Else what is stored is what it was, and does not count any more.
      text = storedText(key);
      notify();
    },
    isKept: () => isKept,
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

/** What is stored; `null` for nothing, and where storage is closed. */
function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Answers whether storage took it: it may be closed or full. */
function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The preference's value, and its setter; renders anew when it changes, here or in another tab. */
export function usePreference<Value>(
  preference: Preference<Value>,
): readonly [Value, Preference<Value>["set"]] {
  return [useSyncExternalStore(preference.subscribe, preference.get), preference.set];
}

/** A reader for `createPreference` that admits just these values. */
export function oneOf<const Value>(values: readonly Value[]) {
  return (stored: unknown): Value | undefined => values.find((value) => value === stored);
}
