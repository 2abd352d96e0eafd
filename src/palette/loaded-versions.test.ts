import { expect, it } from "vitest";
import { versionOf } from "../artifact/test-version.ts";
import { loadedVersions } from "./loaded-versions.ts";

it("lists each version once, those of the current page first", () => {
  const loaded = [
    versionOf({ id: "1", fqn: "artifact:t/r/n:1", name: "n", version: "1", aliases: ["v1"] }),
    versionOf({ id: "2", name: "odd", artifactId: "a" }),
  ];
  const recent = [
    { open: "artifact:t/r/n:1", name: "n", version: "1" },
    { open: "artifact:t/r/m:3", name: "m", version: "3", alias: "v3-prod" },
  ];
  expect(
    loadedVersions([...loaded, ...loaded], recent).map(({ open, aliases, artifactId }) => [
      open,
      aliases,
      artifactId,
    ]),
  ).toEqual([
    ["artifact:t/r/n:1", ["v1"], undefined],
    ["id:2", [], "a"],
    ["artifact:t/r/m:3", ["v3-prod"], undefined],
  ]);
});
