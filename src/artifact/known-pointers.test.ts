import { expect, it } from "vitest";
import type { NewestVersion } from "./artifact.ts";
import { knownPointers, knownVersions, previousVersion } from "./known-pointers.ts";
import { versionOf } from "./test-version.ts";
import { formatPointer } from "./version-pointer.ts";

const CHURN = "model:t/r/churn";
const version = (number: string, tags: readonly string[] = [], aliases: readonly string[] = []) =>
  versionOf({ fqn: `${CHURN}:${number}`, version: number, tags, aliases });

const NEWEST: NewestVersion = {
  version: "10",
  alias: undefined,
  tags: ["challenger"],
  createdAt: undefined,
  updatedAt: undefined,
  createdBy: undefined,
};

type Versions = Parameters<typeof knownVersions>[1];

function shown(versions: Versions, newest?: NewestVersion, lists: readonly Versions[] = []) {
  return knownPointers(knownVersions(CHURN, versions, newest, lists)).map(
    (known) =>
      `${formatPointer(known.pointer).slice(CHURN.length)} ${known.version}${known.isCertain ? "" : "?"}`,
  );
}

it("finds the newest version with each alias and tag", () => {
  const versions = [
    version("8", ["prod"], ["v1"]),
    version("10"),
    version("9", ["prod"]),
    version("9", ["prod"]),
  ];
  expect(shown(versions, NEWEST)).toEqual([
    "@newest 10",
    "@tag:challenger 10",
    "@tag:prod 9",
    "@alias:v1 8",
  ]);
});

it("is not certain while newer versions are unknown", () => {
  expect(shown([version("8", ["prod"])], NEWEST)).toEqual([
    "@newest 10",
    "@tag:challenger 10",
    "@tag:prod 8?",
  ]);
  expect(shown([version("8", ["prod"])])).toEqual(["@newest 8?", "@tag:prod 8?"]);
});

it("takes a number that a list passes over for that of a deleted version", () => {
  const list = [version("10"), version("7", ["prod"])];
  expect(shown([], NEWEST, [list])).toContain("@tag:prod 7");
  // A list in another order, or a search, may have left out others.
  expect(shown([], NEWEST, [list.toReversed()])).toContain("@tag:prod 7?");
  expect(shown(list, NEWEST)).toContain("@tag:prod 7?");
});

it("finds the version before another one", () => {
  const known = knownVersions(CHURN, [], NEWEST, [[version("10"), version("7"), version("2")]]);
  expect(["10", "7", "2", "1", "x"].map((one) => previousVersion(one, known))).toEqual([
    "7",
    "2",
    "1",
    undefined,
    undefined,
  ]);
});

it("leaves out versions of other artifacts", () => {
  const other = versionOf({ fqn: "model:t/r/other:1", version: "1", tags: ["prod"] });
  expect(shown([other])).toEqual([]);
});
