import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import {
  commonArtifact,
  commonName,
  describeResolved,
  labelOf,
  labelOfReference,
} from "./name-columns.ts";

const version = (artifact: string, number: string) =>
  versionOf({
    fqn: `${artifact}:${number}`,
    name: artifact.split("/").at(-1) ?? "",
    version: number,
  });

it("names versions by their number alone only if all are of one artifact", () => {
  const [seven, eight] = [version("model:t/r/a", "7"), version("model:t/r/a", "8")];
  const other = version("model:t/other/a", "7");
  expect(commonArtifact([seven, eight])).toBe("model:t/r/a");
  expect(commonArtifact([seven, other])).toBeUndefined();
  expect(commonName([seven, other])).toBe("a");
  expect(labelOf(seven, true)).toBe("7");
  expect(labelOf(seven, false)).toBe("a 7");
});

it.each([
  ["model:t/r/a:9999", "9999"],
  ["model:t/r/b:9999", "b 9999"],
  ["model:t/r/a@tag:prod", "tagged prod"],
  ["model:t/r/b@newest", "b newest"],
  ["id:7", "id:7"],
  ["hello", "hello"],
])("names %s without its version", (reference, label) => {
  expect(labelOfReference(reference, "model:t/r/a")).toBe(label);
});

it.each([
  [1, true, "tagged prod → 9"],
  [3, true, "tagged prod → 9, newest of 3 tagged prod"],
  [1, false, "tagged prod → 9, the newest of those listed first and last"],
])("says what a pointer leads to (%s, %s)", (candidates, isCertain, text) => {
  const pointer = { artifact: "model:t/r/a", kind: "tag", value: "prod" } as const;
  expect(describeResolved(pointer, { version: "9", candidates, isCertain })).toBe(text);
  expect(describeResolved(pointer, undefined)).toBe("tagged prod");
});
