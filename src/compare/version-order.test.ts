import { expect, it } from "vitest";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { versionOf } from "../artifact/test-version.ts";
import { versionOrder } from "./version-order.ts";

it.each<[string, readonly Partial<ArtifactVersion>[], readonly number[]]>([
  ["by step, as numbers", [{ step: "520" }, { step: "80" }, { step: "1000" }], [1, 0, 2]],
  [
    "by version where steps are equal",
    [
      { step: "1", version: "10" },
      { step: "1", version: "9" },
    ],
    [1, 0],
  ],
  ["by version without steps", [{ version: "62" }, { version: "59" }], [1, 0]],
  [
    "by time where versions are equal",
    [
      { version: "1", createdAt: "2026-06-26T05:24:23+02:00" },
      { version: "1", createdAt: "2026-06-26T03:24:22Z" },
    ],
    [1, 0],
  ],
  ["in the given order where nothing tells them apart", [{}, {}, {}], [0, 1, 2]],
  ["with what has no step last", [{ version: "1" }, { step: "5", version: "2" }], [1, 0]],
])("versions are %s", (_, facts, expected) => {
  expect(versionOrder(facts.map(versionOf))).toEqual(expected);
});

it("versions that aren't there are last", () => {
  expect(versionOrder([undefined, versionOf({ step: "1" })])).toEqual([1, 0]);
});
