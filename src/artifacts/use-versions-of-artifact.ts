import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { versionsOfArtifactQuery } from "../api/artifact-version-count.ts";
import type { Artifact, NewestVersion } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { useArtifactActions } from "./artifact-actions.ts";
import type { ArtifactCellContext, RowContext } from "./artifact-cells.tsx";

interface RowContent {
  readonly artifact: Artifact;
  readonly context: RowContext;
}

/**
 * Counts the versions of a row's artifact. If the index doesn't know its newest version, the row gets the
 * one that is listed first. Not while printing, since all rows are rendered then.
 */
export function useRowContent(artifact: Artifact, context: ArtifactCellContext): RowContent {
  const { base } = useArtifactActions();
  const query = versionsOfArtifactQuery(base, artifact.fqn);
  const { data, isError } = useQuery({ ...query, enabled: !context.isPrinting });
  return useMemo(() => {
    const { first, total } = data ?? {};
    const listed =
      artifact.newest === undefined && first?.kind === "version"
        ? listedVersion(artifact, first.version)
        : undefined;
    return {
      artifact: listed === undefined ? artifact : { ...artifact, newest: listed },
      context: {
        ...context,
        count: total ?? (isError ? "failed" : "counting"),
        isListed: listed !== undefined,
      },
    };
  }, [artifact, context, data, isError]);
}

/** Returns a version as the index has it, if its FQN tells that it is one of the artifact. */
function listedVersion(
  { fqn }: Artifact,
  { fqn: own, version, aliases, tags, createdAt, updatedAt, createdBy }: ArtifactVersion,
): NewestVersion | undefined {
  if (version === undefined || own !== `${fqn}:${version}`) return undefined;
  return { version, alias: aliases[0], tags, createdAt, updatedAt, createdBy: createdBy?.label };
}
