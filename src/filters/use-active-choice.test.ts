import { expect, it } from "vitest";
import { inPlace } from "./use-active-choice.ts";

const choices = (text: string) => [...text].map((value) => ({ value, ranges: [] }));
const order = (list: readonly { value: string }[]) => list.map(({ value }) => value).join("");

it("choices that arrive later come after those up to the active one", () => {
  expect(order(inPlace(choices("abc"), []))).toBe("abc");
  expect(order(inPlace(choices("xaybc"), choices("ab")))).toBe("abxyc");
  expect(order(inPlace(choices("xy"), choices("ab")))).toBe("abxy");
});

it("a choice in place shows what is known about it now", () => {
  const now = { value: "a", detail: "2 artifacts", ranges: [] };
  expect(inPlace([now], choices("a"))).toEqual([now]);
});
