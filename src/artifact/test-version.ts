import type { ArtifactVersion } from "./artifact-version.ts";

/** A version for a test: empty, except for the given fields. */
export function versionOf(facts: Partial<ArtifactVersion>): ArtifactVersion {
  return {
    id: "1",
    fqn: "",
    name: "",
    version: undefined,
    aliases: [],
    tags: [],
    mlRepo: undefined,
    mlRepoId: undefined,
    type: undefined,
    artifactId: undefined,
    createdBy: undefined,
    createdAt: undefined,
    updatedAt: undefined,
    runId: undefined,
    step: undefined,
    description: undefined,
    source: undefined,
    metadata: undefined,
    manifest: undefined,
    usageSnippet: undefined,
    extra: [],
    raw: "{}",
    ...facts,
  };
}
