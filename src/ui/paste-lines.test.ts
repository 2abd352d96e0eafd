import { expect, test } from "vitest";
import { joinLines, withoutBullets } from "./paste-lines.ts";

test.each([
  ["r1\nr2\r\n  r3 \n", ", ", "r1, r2, r3"],
  ["\n\none line\n", " ", "one line"],
  ["a\n\n\nb", " ", "a b"],
])("%j joined by %j is %j", (text, separator, expected) => {
  expect(joinLines(text, separator)).toBe(expected);
});

test.each([
  ["- a\n- b\r\n", "a\nb"],
  ["\n  * a b\n\n  * -c", "a b\n-c"],
  ["- a\nb", "- a\nb"],
  ["-a\n-b", "-a\n-b"],
  ["key:\n  - a\n  - b", "key:\n  - a\n  - b"],
])("%j without bullets is %j", (text, expected) => {
  expect(withoutBullets(text)).toBe(expected);
});
