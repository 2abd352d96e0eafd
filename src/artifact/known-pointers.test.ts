import { expect, it } from "vitest";
import type { NewestVersion } from "./artifact.ts";
import { knownPointers } from "./known-pointers.ts";
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

function shown(versions: Parameters<typeof knownPointers>[1], newest?: NewestVersion) {
  return knownPointers(CHURN, versions, newest).map(
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
    "@alias:v1 8",
    "@tag:challenger 10",
    "@tag:prod 9",
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

it("leaves out versions of other artifacts", () => {
  const other = versionOf({ fqn: "model:t/r/other:1", version: "1", tags: ["prod"] });
  expect(shown([other])).toEqual([]);
});
