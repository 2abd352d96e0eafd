import fc from "fast-check";
import { expect, it } from "vitest";
import { mergeKeys } from "./merge-keys.ts";

const merge = (...lists: readonly string[]) => mergeKeys(lists.map((keys) => [...keys])).join("");

it.each([
  [["abc", "abc"], "abc"],
  [["ac", "abc"], "abc"],
  [["bc", "abc"], "abc"],
  [["ab", "abcd"], "abcd"],
  [["ab", "xy"], "abxy"],
  [["ab", "xy", "yz", "pq"], "abxyzpq"],
  [["abc", "cxa"], "abcx"],
  [["", "a"], "a"],
  [["ab", "", "axb", "ayb"], "ayxb"],
])("%j are merged to %s", (lists, expected) => {
  expect(merge(...lists)).toBe(expected);
});

it("has each key once, those of the first list in its order", () => {
  const keys = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 8 });
  fc.assert(
    fc.property(fc.array(keys, { minLength: 1, maxLength: 4 }), (lists) => {
      const merged = mergeKeys(lists);
      expect(merged.toSorted()).toEqual([...new Set(lists.flat())].toSorted());
      const [first = []] = lists;
      expect(merged.filter((key) => first.includes(key))).toEqual(first);
    }),
  );
});
