import { expect, it } from "vitest";
import { artifactOf } from "../artifact/artifact.ts";
import { versionOf } from "../artifact/test-version.ts";
import { addSuggestions } from "./add-suggestions.ts";

const churn = (version: string) =>
  versionOf({ fqn: `artifact:t/r/churn:${version}`, name: "churn", version, mlRepo: "r" });

/** What points to versions of `churn`: nothing newer than 12 can be tagged `prod`. */
function pointersOf(artifact: string) {
  const at = { artifact, version: "12" };
  return [
    { pointer: { artifact, kind: "newest" as const }, ...at, isCertain: false },
    { pointer: { artifact, kind: "alias" as const, value: "v1" }, ...at, isCertain: false },
    { pointer: { artifact, kind: "tag" as const, value: "prod" }, ...at, isCertain: true },
  ];
}

/** The references and labels for a text, where version 4 of `churn` is compared and `other` is found. */
function suggest(text: string, references: readonly string[] = []) {
  const other = { ...churn("9"), fqn: "artifact:t/r/other:9", name: "other" };
  const compared = [churn("4")];
  const source = { compared, references, pointersOf, find: () => [artifactOf(other)] };
  return addSuggestions(text, source).map(({ reference, label }) => `${label} = ${reference}`);
}

it("offers pointers of the compared artifact first", () => {
  expect(suggest("")).toEqual([
    "churn, newest = artifact:t/r/churn@newest",
    "churn, alias v1 = artifact:t/r/churn@alias:v1",
    "churn, tagged prod → 12 = artifact:t/r/churn@tag:prod",
  ]);
});

it("finds a tag that no compared version has", () => {
  expect(suggest("prod")[0]).toBe("churn, tagged prod → 12 = artifact:t/r/churn@tag:prod");
});

it("takes a number for a version rather than a part of an alias", () => {
  expect(suggest("churn 1")).toEqual([
    "churn 1 = artifact:t/r/churn:1",
    "other 1 = artifact:t/r/other:1",
    "churn, alias v1 = artifact:t/r/churn@alias:v1",
    "churn, tagged prod → 12 = artifact:t/r/churn@tag:prod",
  ]);
});

it("leaves out what is compared already", () => {
  expect(suggest("prod", ["artifact:t/r/churn@tag:prod"])).toEqual([
    "other 9 = artifact:t/r/other:9",
  ]);
});

it.each([
  ["3", ["churn 3 = artifact:t/r/churn:3"]],
  ["other 2", ["other 2 = artifact:t/r/other:2"]],
  ["other", ["other 9 = artifact:t/r/other:9"]],
  ["artifact:t/r/a:1", ["artifact:t/r/a:1 = artifact:t/r/a:1"]],
  ["artifact:t/r/a", ["a, newest = artifact:t/r/a@newest"]],
  [
    "artifact:t/r/a:1\nartifact:t/r/a:2",
    ["artifact:t/r/a:1", "artifact:t/r/a:2"].map((it) => `${it} = ${it}`),
  ],
  ["artifact:t/r/a@tag:prod", ["a, tagged prod = artifact:t/r/a@tag:prod"]],
])("reads %s", (text, expected) => {
  expect(suggest(text)).toEqual(expected);
});
