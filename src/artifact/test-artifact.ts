import type { Artifact, NewestVersion } from "./artifact.ts";

/** An artifact for tests, in the ML repo `repo` unless the path has another. @param path `repo/name` or `name` */
export function testArtifact(path: string, newest: Partial<NewestVersion> = {}): Artifact {
  const [name = "", mlRepo = "repo"] = path.split("/").reverse();
  return {
    fqn: `artifact:tenant/${mlRepo}/${name}`,
    type: "artifact",
    name,
    mlRepo,
    mlRepoId: "1",
    newest: {
      version: "7",
      alias: undefined,
      tags: [],
      createdAt: "2026-01-01T00:00:00Z",
      updatedAt: "2026-01-01T00:00:00Z",
      createdBy: "ci",
      ...newest,
    },
  };
}
