import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { changesAlong, firstCompared } from "./changes-along.ts";
import { pointerLanes, rangesOf } from "./pointer-lanes.ts";

it("tells which versions have a tag or an alias now", () => {
  const lanes = pointerLanes([
    versionOf({ tags: ["sft", "sft"] }),
    versionOf({ tags: ["sft", "__proto__"], aliases: ["v1-prod"] }),
    versionOf({ tags: ["sft"], aliases: ["v1-canary"] }),
  ]);
  expect(lanes).toEqual([
    { kind: "alias", text: "v1-canary", at: [2] },
    { kind: "alias", text: "v1-prod", at: [1] },
    { kind: "tag", text: "sft", at: [0, 1, 2] },
    { kind: "tag", text: "__proto__", at: [1] },
  ]);
});

it("joins neighbors", () => {
  expect(rangesOf([0, 1, 2, 5, 7, 8])).toEqual([
    { from: 0, to: 2 },
    { from: 5, to: 5 },
    { from: 7, to: 8 },
  ]);
  expect(rangesOf([])).toEqual([]);
});

it("compares each version with the one before that can be read", () => {
  const versions = ['{"a":1}', '{"a":1,"b":2}', "{", '{"a":"1"}', undefined].map(
    (metadata, index) => versionOf({ version: `${index + 1}`, metadata }),
  );
  const changed = changesAlong(versions, 0).map(({ version, changes }) => [
    version.version,
    changes,
  ]);
  expect(changed).toEqual([
    ["5", { appeared: [], vanished: ["a"], retyped: [] }],
    ["4", { appeared: [], vanished: ["b"], retyped: [{ path: "a", from: "num", to: "str" }] }],
    ["2", { appeared: ["b"], vanished: [], retyped: [] }],
  ]);
});

it("leaves out the first versions of a history that is too large", () => {
  const large = versionOf({ metadata: `"${"x".repeat(3_000_000)}"` });
  expect(firstCompared([large, large, large])).toBe(1);
  expect(firstCompared([versionOf({}), large])).toBe(0);
});
