import type { Artifact, NewestVersion } from "./artifact.ts";

/**
 * An artifact for tests. Its newest version is 7, unless another is passed.
 * @param path an FQN, or only `repo/name` or `name`
 */
export function testArtifact(path: string, newest: Partial<NewestVersion> = {}): Artifact {
  const [type = "artifact", rest = path] = path.includes(":") ? path.split(":") : [];
  const [name = "", mlRepo = "repo", tenant = "tenant"] = rest.split("/").reverse();
  return {
    fqn: `${type}:${tenant}/${mlRepo}/${name}`,
    type,
    name,
    mlRepo,
    mlRepoId: `id-of-${mlRepo}`,
    newest: {
      version: "7",
      alias: undefined,
      tags: [],
      createdAt: undefined,
      updatedAt: undefined,
      createdBy: undefined,
      ...newest,
    },
  };
}
