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
  it("puts the latest version first, once, with its current alias", () => {
    const list = withRecentVersion(withRecentVersion(withRecentVersion([], a), b), {
      ...a,
      alias: "v2",
    });
    expect(list).toEqual([{ ...a, alias: "v2" }, b]);
  });

  it("returns the same list if the version is already first", () => {
    const list = [a, b];
    expect(withRecentVersion(list, { ...a })).toBe(list);
  });

  it("keeps the latest versions up to the maximum", () => {
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

  it("skips invalid versions and invalid texts", () => {
    const odd = [null, 7, "x", [], {}, { open: "", name: "x" }, { open: "id:x" }, b, b];
    const named = { ...a, version: 7, alias: null, color: "red" };
    expect(readRecentVersions([...odd, named])).toEqual([
      b,
      { open: a.open, name: "a", mlRepo: "r" },
    ]);
    expect(readRecentVersions({ 0: a })).toBeUndefined();
    expect(readRecentVersions([{ ...a, name: "x".repeat(2000) }])).toEqual([]);
  });

  it("accepts any JSON, and reads back its own result", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const list = readRecentVersions(stored);
        if (list !== undefined) expect(readRecentVersions(list)).toEqual(list);
      }),
    );
  });
});
