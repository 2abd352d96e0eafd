import type { Artifact } from "../artifact/artifact.ts";
import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import type { ChoiceSource } from "./choice-source.ts";

/** An artifact for a test, named by `repo/name`. Its newest version is 7, unless others are passed. */
export function artifactOf(
  path: string,
  { version = "7", tags = [] }: { version?: string; tags?: readonly string[] } = {},
): Artifact {
  const [mlRepo = "", name = ""] = path.split("/");
  return {
    fqn: `artifact:northwind/${path}`,
    type: "artifact",
    name,
    mlRepo,
    mlRepoId: `id-of-${mlRepo}`,
    newest: {
      version,
      tags,
      alias: undefined,
      createdAt: undefined,
      updatedAt: undefined,
      createdBy: undefined,
    },
  };
}

/** What is known in a test: nothing, unless it says so. */
export function sourceOf(
  artifacts: readonly Artifact[],
  known: Partial<ChoiceSource> = {},
): ChoiceSource {
  return {
    index: { artifacts, state: "complete" },
    seen: NO_SEEN_VALUES,
    loaded: [],
    versions: [],
    otherVersions: 0,
    texts: {},
    ...known,
  };
}
