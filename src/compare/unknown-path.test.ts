import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { unknownPath } from "./unknown-path.ts";

const versions = ['{"f1":1}', '{"eval":{"val_loss":2,"list":[3]}}'].map((metadata) =>
  versionOf({ metadata }),
);
const known = ["f1", "eval.val_loss", "eval.list[0]"];

it.each(["f1", "eval.val_loss", "eval", "eval.list[0]"])("a version has %s", (path) => {
  expect(unknownPath(path, versions, known)).toBeUndefined();
});

it.each([
  ["nope.path", []],
  ["val_loss", ["eval.val_loss"]],
  ["eval.val_los", ["eval.val_loss"]],
  ["eval.val-loss", ["eval.val_loss"]],
])("no version has %s", (path, near) => {
  expect(unknownPath(path, versions, known)).toEqual({ path, near });
});

it("says nothing before a version is there", () => {
  expect(unknownPath("f1", [], [])).toBeUndefined();
});
