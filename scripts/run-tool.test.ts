import path from "node:path";
import { expect, test } from "vitest";
import { withPinnedPath } from "./run-tool.ts";

test("the project's own tools come first on PATH, however it is spelled", () => {
  const bin = path.resolve("node_modules/.bin");
  expect(withPinnedPath({ PATH: "/bin" })).toEqual({ PATH: `${bin}${path.delimiter}/bin` });
  expect(withPinnedPath({ Path: "/bin" })).toEqual({ Path: `${bin}${path.delimiter}/bin` });
  expect(withPinnedPath({})).toEqual({ PATH: bin });
});
