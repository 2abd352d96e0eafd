import { expect, it } from "vitest";
import { metadataAt, numberAt } from "./metadata.ts";
import { summarizePaths } from "./metadata-paths.ts";
import { versionOf } from "./test-version.ts";

const withMetadata = (metadata: string | undefined) => versionOf({ metadata });

it("counts the versions that have a path, the most frequent first", () => {
  const versions = [
    withMetadata('{"a":1,"b":{"c":"x"}}'),
    withMetadata('{"b":{"c":2},"a.b":NaN}'),
    withMetadata("[not json"),
    withMetadata(undefined),
  ];
  expect(summarizePaths(versions)).toEqual([
    { path: "b.c", count: 2, numbers: 1 },
    { path: "a", count: 1, numbers: 1 },
    { path: '["a.b"]', count: 1, numbers: 1 },
  ]);
});

it("finds the value at any path, exactly as sent", () => {
  const version = withMetadata(
    '{"a.b":1,"a":{"b":2.0},"x":[10,20],"__proto__":3,"":4,"r":5,"r":6,"s":"7"}',
  );
  const paths = ['["a.b"]', "a.b", "x[0]", "__proto__", '[""]', "r", "s", "missing", "x[2]"];
  expect(paths.map((path) => numberAt(version, path))).toEqual([
    "1",
    "2.0",
    "10",
    "3",
    "4",
    "6",
    undefined,
    undefined,
    undefined,
  ]);
  expect(metadataAt(version, "s")).toEqual({ kind: "string", source: '"7"' });
});
