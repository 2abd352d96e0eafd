import { describe, expect, it } from "vitest";
import { ariaKeysOf, capsOf, isApple, nameOfKey } from "./keys.ts";

const plain = {
  code: "",
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  getModifierState: () => false,
};

describe("nameOfKey", () => {
  it("reads Ctrl or Cmd as Mod, each on its own system", () => {
    expect(nameOfKey({ ...plain, key: "k", ctrlKey: true }, false)).toBe("Mod+k");
    expect(nameOfKey({ ...plain, key: "K", metaKey: true }, true)).toBe("Mod+k");
    expect(nameOfKey({ ...plain, key: "k", metaKey: true }, false)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "k", ctrlKey: true }, true)).toBeUndefined();
  });

  it("reads Shift as part of a plain key, and leaves the rest to the browser", () => {
    expect(nameOfKey({ ...plain, key: "?", shiftKey: true }, false)).toBe("?");
    expect(nameOfKey({ ...plain, key: "k", ctrlKey: true, shiftKey: true }, false)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "f", altKey: true }, false)).toBeUndefined();
  });

  it("reads symbols as each keyboard types them, with AltGr or Option", () => {
    const altGr = { ...plain, getModifierState: () => true };
    expect(nameOfKey({ ...altGr, key: "[" }, false)).toBe("[");
    expect(nameOfKey({ ...altGr, key: "]", ctrlKey: true, altKey: true }, false)).toBe("]");
    expect(nameOfKey({ ...altGr, key: "f" }, false)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "[", altKey: true }, true)).toBe("[");
    expect(nameOfKey({ ...plain, key: "ƒ", altKey: true }, true)).toBeUndefined();
    expect(nameOfKey({ ...plain, key: "[", altKey: true }, false)).toBeUndefined();
  });

  it("reads keys of another script by their position", () => {
    const of = (key: string, code: string) => nameOfKey({ ...plain, key, code }, false);
    expect(of("о", "KeyJ")).toBe("j");
    expect(of("Л", "KeyK")).toBe("k");
    expect(of("χ", "KeyX")).toBe("x");
    expect(of("х", "BracketLeft")).toBe("[");
    expect(of("ъ", "BracketRight")).toBe("]");
    expect(nameOfKey({ ...plain, key: "л", code: "KeyK", ctrlKey: true }, false)).toBe("Mod+k");
    expect(nameOfKey({ ...plain, key: "О", code: "KeyJ", shiftKey: true }, false)).toBe("О");
    // Latin letters count as typed, wherever they are: Dvorak, AZERTY.
    expect(of("j", "KeyC")).toBe("j");
    expect(of("é", "Digit2")).toBe("é");
    expect(of("ö", "Semicolon")).toBe("ö");
    expect(of("Process", "KeyJ")).toBe("Process");
  });

  it("ignores Caps Lock", () => {
    expect(nameOfKey({ ...plain, key: "F" }, false)).toBe("f");
    expect(nameOfKey({ ...plain, key: "F", shiftKey: true }, false)).toBe("F");
    expect(nameOfKey({ ...plain, key: "ArrowDown" }, false)).toBe("ArrowDown");
  });
});

it("writes keys for aria-keyshortcuts, for both systems", () => {
  expect(ariaKeysOf(["/", "Mod+k"])).toBe("/ Control+K Meta+K");
});

it("recognizes Apple's systems", () => {
  expect(["MacIntel", "iPhone", "iPad"].every(isApple)).toBe(true);
  expect(["Linux x86_64", "Win32", ""].some(isApple)).toBe(false);
});

it("names the key caps of each system", () => {
  expect(capsOf("Mod+k", true).map(({ symbol }) => symbol)).toEqual(["⌘", "K"]);
  expect(capsOf("Mod+k", false).map(({ symbol }) => symbol)).toEqual(["Ctrl", "K"]);
  expect(capsOf("ArrowDown", false)).toEqual([{ symbol: "↓", name: "Arrow down" }]);
  expect(capsOf("[", false)).toEqual([{ symbol: "[", name: "[" }]);
});
