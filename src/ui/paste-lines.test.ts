import { expect, test } from "vitest";
import { joinLines } from "./paste-lines.ts";

test.each([
  ["r1\nr2\r\n  r3 \n", ", ", "r1, r2, r3"],
  ["\n\none line\n", " ", "one line"],
  ["a\n\n\nb", " ", "a b"],
])("%j joined by %j is %j", (text, separator, expected) => {
  expect(joinLines(text, separator)).toBe(expected);
});
