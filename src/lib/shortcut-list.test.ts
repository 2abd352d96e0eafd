import { describe, expect, it } from "vitest";
import { capsOf, isApple, keyHandlersOf, keysOf, nameOfKey, SHORTCUTS } from "./shortcut-list.ts";

const plain = {
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  getModifierState: () => false,
};

it("gives no key and no id to two shortcuts", () => {
  const keys = SHORTCUTS.flatMap((shortcut): readonly string[] => shortcut.keys);
  expect(new Set(keys).size).toBe(keys.length);
  expect(new Set(SHORTCUTS.map(({ id }) => id)).size).toBe(SHORTCUTS.length);
});

it("binds every key of a shortcut to its handler, which learns the key", () => {
  const handlers = keyHandlersOf({ "next-row": (key) => key === "j", help: () => "shown" });
  expect(Object.keys(handlers)).toEqual(["?", "j", "ArrowDown"]);
  expect(handlers.j?.()).toBe(true);
  expect(handlers.ArrowDown?.()).toBe(false);
  expect(handlers["?"]?.()).toBe("shown");
});

it("leaves out what has no handler", () => {
  expect(keyHandlersOf({ help: undefined })).toEqual({});
});

it("names the keys of a shortcut", () => {
  expect(keysOf("palette")).toEqual(["/", "Mod+k"]);
});

describe("nameOfKey", () => {
  it("takes Ctrl or Cmd as Mod, each on its own system", () => {
    expect(nameOfKey({ ...plain, key: "k", ctrlKey: true }, false)).toBe("Mod+k");
    expect(nameOfKey({ ...plain, key: "K", metaKey: true }, true)).toBe("Mod+k");
    expect(nameOfKey({ ...plain, key: "k", metaKey: true }, false)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "k", ctrlKey: true }, true)).toBeUndefined();
  });

  it("takes Shift as part of a plain key, and leaves the rest to the browser", () => {
    expect(nameOfKey({ ...plain, key: "?", shiftKey: true }, false)).toBe("?");
    expect(nameOfKey({ ...plain, key: "k", ctrlKey: true, shiftKey: true }, false)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "f", altKey: true }, false)).toBeUndefined();
  });

  it("takes signs as each keyboard types them, with AltGr or Option", () => {
    const altGr = { ...plain, getModifierState: () => true };
    expect(nameOfKey({ ...altGr, key: "[" }, false)).toBe("[");
    expect(nameOfKey({ ...altGr, key: "]", ctrlKey: true, altKey: true }, false)).toBe("]");
    expect(nameOfKey({ ...altGr, key: "f" }, false)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "[", altKey: true }, true)).toBe("[");
    expect(nameOfKey({ ...plain, key: "ƒ", altKey: true }, true)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "[", altKey: true }, false)).toBeUndefined();
  });

  it("takes letters as they are without Caps Lock", () => {
    expect(nameOfKey({ ...plain, key: "F" }, false)).toBe("f");
    expect(nameOfKey({ ...plain, key: "F", shiftKey: true }, false)).toBe("F");
    expect(nameOfKey({ ...plain, key: "ArrowDown" }, false)).toBe("ArrowDown");
  });
});

it("draws the caps of each system", () => {
  expect(capsOf("Mod+k", true).map(({ sign }) => sign)).toEqual(["⌘", "K"]);
  expect(capsOf("Mod+k", false).map(({ sign }) => sign)).toEqual(["Ctrl", "K"]);
  expect(capsOf("ArrowDown", false)).toEqual([{ sign: "↓", word: "Arrow down" }]);
  expect(capsOf("[", false)).toEqual([{ sign: "[", word: "[" }]);
});

it("knows Apple's systems", () => {
  expect(["MacIntel", "iPhone", "iPad"].every(isApple)).toBe(true);
  expect(["Linux x86_64", "Win32", ""].some(isApple)).toBe(false);
});
