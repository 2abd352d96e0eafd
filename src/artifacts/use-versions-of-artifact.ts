import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { artifactCountQuery } from "../api/artifact-version-count.ts";
import { newestVersionQuery } from "../api/newest-version.ts";
import type { Artifact, NewestVersion } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { useArtifactActions } from "./artifact-actions.ts";
import type { ArtifactCellContext, RowContext } from "./artifact-cells.tsx";

interface RowContent {
  readonly artifact: Artifact;
  readonly context: RowContext;
}

/**
 * Counts the versions of a row's artifact, and looks for the newest one if the index doesn't have it. Not
 * while printing, since all rows are rendered then.
 */
export function useRowContent(artifact: Artifact, context: ArtifactCellContext): RowContent {
  const { base } = useArtifactActions();
  const { fqn, newest } = artifact;
  const isOnScreen = !context.isPrinting;
  const count = useQuery({ ...artifactCountQuery(base, fqn), enabled: isOnScreen });
  const { data: found } = useQuery({
    // The index would have it if `latest` worked.
    ...newestVersionQuery(base, fqn, false),
    enabled: isOnScreen && newest === undefined,
  });
  const { data: total, isError } = count;
  return useMemo(() => {
    const listed = newest === undefined && found ? newestOf(found.version) : undefined;
    return {
      artifact: listed === undefined ? artifact : { ...artifact, newest: listed },
      context: {
        ...context,
        count: total ?? (isError ? "failed" : "counting"),
        isListed: listed !== undefined && found?.isCertain === false,
      },
    };
  }, [artifact, newest, context, total, isError, found]);
}

/** Returns a version as the index has it. */
function newestOf(found: ArtifactVersion): NewestVersion | undefined {
  const { version, aliases, tags, createdAt, updatedAt, createdBy } = found;
  if (version === undefined) return undefined;
  return { version, alias: aliases[0], tags, createdAt, updatedAt, createdBy: createdBy?.label };
}
