import { afterEach, expect, it, vi } from "vitest";
import { createPreference } from "./preference.ts";

/** Local storage as several tabs share it; `room` is how much it takes, in UTF-16 units. */
function storage(room = Number.POSITIVE_INFINITY) {
  const texts = new Map<string, string>();
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem(key: string, text: string) {
      if (text.length > room) throw new Error("full");
      texts.set(key, text);
    },
  };
}

const readList = (stored: unknown) => (Array.isArray(stored) ? stored.map(String) : undefined);
const list = () => createPreference<readonly string[]>("list", [], readList);

afterEach(() => vi.unstubAllGlobals());

it("starts from what another tab has stored, with nobody listening", () => {
  vi.stubGlobal("localStorage", storage());
  const [one, other] = [list(), list()];
  one.set(["a"]);
  other.set([...other.get(), "b"]);
  expect(other.isKept()).toBe(true);
  expect(one.get()).toEqual(["a", "b"]);
});

it("gets the same value as long as nothing is stored", () => {
  vi.stubGlobal("localStorage", storage());
  const [one, other] = [list(), list()];
  one.set(["a"]);
  expect(other.get()).toBe(other.get());
  expect(one.get()).toBe(one.get());
});

it("says when it can't be kept, and lasts all the same", () => {
  vi.stubGlobal("localStorage", storage(8));
  const preference = list();
  preference.set(["a"]);
  preference.set(["much too long"]);
  expect(preference.isKept()).toBe(false);
  expect(preference.get()).toEqual(["much too long"]);
});

it("does without storage, and takes nothing it can't read", () => {
  const closed = () => {
    throw new Error("closed");
  };
  vi.stubGlobal("localStorage", { getItem: closed, setItem: closed });
  const preference = list();
  expect(preference.get()).toEqual([]);
  preference.set(["a"]);
  expect(preference.isKept()).toBe(false);
  expect(preference.get()).toEqual(["a"]);

  const shared = storage();
  shared.setItem("artifact-versions:list", "{ no JSON");
  vi.stubGlobal("localStorage", shared);
  expect(list().get()).toEqual([]);
});
