import { createStore, type Store, useStore } from "./store.ts";

/** A choice that is stored in this browser, such as the theme. */
export interface Preference<Value> extends Store<Value> {
  readonly getFirst: () => Value;
  /** Whether storage accepted the last value; if not, the value lasts as long as the page. */
  readonly isStored: () => boolean;
}

/**
 * A preference in local storage, shared between tabs: `get` reads what is stored at that moment and
 * returns the same object until that changes. If storage is blocked, values last as long as the page.
 *
 * @param key the storage key
 * @param read takes parsed JSON of unknown shape; returns `undefined` for the fallback
 */
export function createPreference<Value>(
  key: string,
  fallback: Value,
  read: (stored: unknown) => Value | undefined,
): Preference<Value> {
  // Read on first use, because the server has no storage.
  let text: string | null = null;
  let value = fallback;
  let isStored = true;
  const changes = createStore(0);

  function get(): Value {
    const now = storedText(key);
    if (now !== text) {
      text = now;
      value = parsed(now, read) ?? fallback;
      isStored = true;
    }
    return value;
  }

  return {
    get,
    set(next) {
      get();
      keepUnreadable(key, text, read);
      value = next;
      isStored = store(key, JSON.stringify(next));
      // If storage rejected the value, the older string there no longer counts.
      text = storedText(key);
      changes.set(changes.get() + 1);
    },
    isStored: () => isStored,
    getFirst: () => fallback,
    subscribe: (onChange) => subscribeToBoth(changes, key, onChange),
  };
}

function parsed<Value>(
  text: string | null,
  read: (stored: unknown) => Value | undefined,
): Value | undefined {
  try {
    return text === null ? undefined : read(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Calls back after changes in this tab and in others. */
function subscribeToBoth(changes: Store<number>, key: string, onChange: () => void): () => void {
  const onStorage = (event: StorageEvent) => {
    if (event.key === null || event.key === key) onChange();
  };
  window.addEventListener("storage", onStorage);
  const unsubscribe = changes.subscribe(onChange);
  return () => {
    window.removeEventListener("storage", onStorage);
    unsubscribe();
  };
}

/** The stored string; `null` if there is none or storage is blocked. */
function storedText(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Removes a stored value and returns it; `undefined` if there is none, or it isn't JSON. */
export function takeStored(key: string): unknown {
  const text = storedText(key);
  if (text === null) return undefined;
  localStorage.removeItem(key);
  return parsed(text, (stored) => stored);
}

/**
 * Before a value is replaced that this build can't read, keeps it under another key: it may be that of
 * a later build.
 */
function keepUnreadable(
  key: string,
  text: string | null,
  read: (stored: unknown) => unknown,
): void {
  if (text !== null && parsed(text, read) === undefined) store(`${key}:unreadable`, text);
}

/** Stores the string. Returns whether that worked: storage may be blocked or full. */
function store(key: string, text: string): boolean {
  try {
    localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The preference's value and its setter; re-renders when it changes, in this tab or another. */
export function usePreference<Value>(
  preference: Preference<Value>,
): readonly [Value, Preference<Value>["set"]] {
  return [useStore(preference), preference.set];
}

/** A reader for `createPreference` that accepts only these values. */
export function oneOf<const Value>(values: readonly Value[]) {
  return (stored: unknown): Value | undefined => values.find((value) => value === stored);
}
