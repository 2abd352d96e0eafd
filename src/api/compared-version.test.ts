import { QueryClient } from "@tanstack/react-query";
import { afterEach, expect, it, vi } from "vitest";
import { comparedVersionQuery } from "./compared-version.ts";

const ARTIFACT = "artifact:tenant/repo/name";

const VERSIONS = [
  { id: "8", fqn: `${ARTIFACT}:8`, version: 8, tags: ["prod"], version_alias: "v1" },
  { id: "9", fqn: `${ARTIFACT}:9`, version: 9, tags: ["prod"] },
  { id: "10", fqn: `${ARTIFACT}:10`, version: 10, tags: [] },
];

afterEach(() => vi.unstubAllGlobals());

/** Resolves a reference on a control plane that ignores the filter by tag. */
async function resolve(reference: string) {
  vi.stubGlobal("fetch", async (path: string) => {
    const query = new URLSearchParams(path.split("?")[1]);
    const fqn = query.get("fqn") ?? "";
    const matching = VERSIONS.filter((row) => row.fqn === fqn || row.fqn.startsWith(`${fqn}:`));
    const data = query.has("version") ? matching.slice(-1) : matching;
    return Response.json({ data, pagination: { total: data.length } });
  });
  const found = await new QueryClient().query(comparedVersionQuery("/", reference, true));
  return [found.row.kind === "version" && found.row.version.version, found.candidates];
}

it.each([
  [`${ARTIFACT}:8`, "8", 1],
  [`${ARTIFACT}@newest`, "10", 1],
  [ARTIFACT, "10", 1],
  [`${ARTIFACT}@tag:prod`, "9", 2],
  [`${ARTIFACT}@alias:v1`, "8", 1],
])("resolves %s", async (reference, version, candidates) => {
  expect(await resolve(reference)).toEqual([version, candidates]);
});

it.each([
  [`${ARTIFACT}:7`, `No version has the FQN ${ARTIFACT}:7`],
  [`${ARTIFACT}@tag:none`, `No version of ${ARTIFACT} is tagged none`],
  [`${ARTIFACT}x@newest`, `${ARTIFACT}x has no versions`],
])("says what %s doesn't lead to", async (reference, message) => {
  await expect(resolve(reference)).rejects.toMatchObject({ status: 404, message });
});
