import { afterEach, expect, it, vi } from "vitest";
import { createPreference } from "./preference.ts";

/** Local storage that several tabs share; `room` is the longest text it accepts, in UTF-16 units. */
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
const list = () => createPreference<readonly string[]>("test:list", [], readList);

afterEach(() => vi.unstubAllGlobals());

it("reads what another tab stored, even without subscribers", () => {
  vi.stubGlobal("localStorage", storage());
  const [one, other] = [list(), list()];
  one.set(["a"]);
  other.set([...other.get(), "b"]);
  expect(other.isStored()).toBe(true);
  expect(one.get()).toEqual(["a", "b"]);
});

it("returns the same object until something is stored", () => {
  vi.stubGlobal("localStorage", storage());
  const [one, other] = [list(), list()];
  one.set(["a"]);
  expect(other.get()).toBe(other.get());
  expect(one.get()).toBe(one.get());
});

it("reports a value that storage rejected, and keeps it in memory", () => {
  vi.stubGlobal("localStorage", storage(8));
  const preference = list();
  preference.set(["a"]);
  preference.set(["much too long"]);
  expect(preference.isStored()).toBe(false);
  expect(preference.get()).toEqual(["much too long"]);
});

it("works without storage, and ignores what it can't read", () => {
  const blocked = () => {
    throw new Error("blocked");
  };
  vi.stubGlobal("localStorage", { getItem: blocked, setItem: blocked });
  const preference = list();
  expect(preference.get()).toEqual([]);
  preference.set(["a"]);
  expect(preference.isStored()).toBe(false);
  expect(preference.get()).toEqual(["a"]);

  const shared = storage();
  shared.setItem("test:list", "{ no JSON");
  vi.stubGlobal("localStorage", shared);
  expect(list().get()).toEqual([]);
});

it("keeps a value that it can't read when it stores another one", () => {
  const shared = storage();
  vi.stubGlobal("localStorage", shared);
  for (const text of ['{"of":"a later build"}', "{ no JSON"]) {
    shared.setItem("test:list", text);
    list().set(["a"]);
    expect(shared.getItem("test:list")).toBe('["a"]');
    expect(shared.getItem("test:list:unreadable")).toBe(text);
  }
});

it("keeps what another tab stored at the same time when it changes the latest value", () => {
  vi.stubGlobal("localStorage", storage());
  const [one, other] = [list(), list()];
  one.get();
  other.set(["b"]);
  one.set([...one.get(), "a"]);
  expect(other.get()).toEqual(["b", "a"]);
});
