import type { Artifact, NewestVersion } from "../artifact/artifact.ts";

/** An artifact for tests, named by its FQN's last part. */
export function testArtifact(
  fqn: string,
  { newest, ...rest }: Partial<Omit<Artifact, "newest">> & { newest?: Partial<NewestVersion> } = {},
): Artifact {
  const [type, path = ""] = fqn.split(":");
  const [, mlRepo, name = fqn] = path.split("/");
  return {
    fqn,
    type,
    name,
    mlRepo,
    mlRepoId: mlRepo && `id-${mlRepo}`,
    newest: {
      version: "1",
      alias: undefined,
      tags: [],
      createdAt: undefined,
      updatedAt: undefined,
      createdBy: undefined,
      ...newest,
    },
    ...rest,
  };
}
