import { expect, test } from "vitest";
import { sourceLabel } from "./source.ts";

test.each([
  [{ type: "truefoundry", uri: "s3://b", region: "eu" }, "s3://b"],
  [{ type: "truefoundry", uri: "" }, "truefoundry"],
  [{ type: "local", paths: [{ src: "./a" }] }, "local"],
  ["gs://b", "gs://b"],
  ["", undefined],
  [{ type: 7 }, undefined],
  [["s3://b"], undefined],
  [null, undefined],
  [undefined, undefined],
])("the label of %j is %j", (source, label) => {
  expect(sourceLabel(JSON.stringify(source))).toBe(label);
});
