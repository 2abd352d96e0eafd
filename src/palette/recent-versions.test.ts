import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  MAX_RECENT,
  type RecentVersion,
  readRecentVersions,
  withRecentVersion,
} from "./recent-versions.ts";

const a = { open: "artifact:t/r/a:1", name: "a", version: "1", alias: "v1-prod", mlRepo: "r" };
const b = { open: "id:b", name: "b" };

describe("withRecentVersion", () => {
  it("puts the latest first, once, as it is known now", () => {
    const list = withRecentVersion(withRecentVersion(withRecentVersion([], a), b), {
      ...a,
      alias: "v2",
    });
    expect(list).toEqual([{ ...a, alias: "v2" }, b]);
  });

  it("answers the same list for the version that stands first", () => {
    const list = [a, b];
    expect(withRecentVersion(list, { ...a })).toBe(list);
  });

  it("keeps a dozen", () => {
    const list = Array.from({ length: 20 }, (_, index) => ({ open: `id:${index}`, name: "n" }));
    const kept = list.reduce<readonly RecentVersion[]>(withRecentVersion, []);
    expect(kept).toHaveLength(MAX_RECENT);
    expect(kept[0]?.open).toBe("id:19");
  });
});

describe("readRecentVersions", () => {
  it("reads back what is stored", () => {
    expect(readRecentVersions(JSON.parse(JSON.stringify([a, b])))).toEqual([a, b]);
  });

  it("leaves out what is no version, and what is no text", () => {
    const odd = [null, 7, "x", [], {}, { open: "", name: "x" }, { open: "id:x" }, b, b];
    const named = { ...a, version: 7, alias: null, color: "red" };
    expect(readRecentVersions([...odd, named])).toEqual([
      b,
      { open: a.open, name: "a", mlRepo: "r" },
    ]);
    expect(readRecentVersions({ 0: a })).toBeUndefined();
    expect(readRecentVersions([{ ...a, name: "x".repeat(2000) }])).toEqual([]);
  });

  it("takes any JSON, and itself reads what it answers", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const list = readRecentVersions(stored);
        if (list !== undefined) expect(readRecentVersions(list)).toEqual(list);
      }),
    );
  });
});
