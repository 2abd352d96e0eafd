import { expect, it } from "vitest";
import { capsOf } from "./key-caps.ts";

it("names the key caps of each system", () => {
  expect(capsOf("Mod+k", true).map(({ symbol }) => symbol)).toEqual(["⌘", "K"]);
  expect(capsOf("Mod+k", false).map(({ symbol }) => symbol)).toEqual(["Ctrl", "K"]);
  expect(capsOf("ArrowDown", false)).toEqual([{ symbol: "↓", name: "Arrow down" }]);
  expect(capsOf("[", false)).toEqual([{ symbol: "[", name: "[" }]);
});
