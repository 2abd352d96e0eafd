import { useQuery } from "@tanstack/react-query";
import { ApiError } from "../api/api-error.ts";
import {
  artifactIndexQuery,
  INDEX_NEEDS_ML_REPO,
  indexStateOf,
  type KnownArtifacts,
} from "../api/artifact-index.ts";
import type { Artifact } from "../artifact/artifact.ts";
import { pageConfig } from "./page-config.ts";

/**
 * Returns the artifact index and keeps it up to date: it is requested with the first part of the page that
 * needs it, and every minute while the page is visible.
 * @param mlRepoId the chosen ML repo, in case the control plane lists only one at a time
 * @param isNeeded if false, only what other parts have requested is returned
 */
export function useArtifactIndex(mlRepoId?: string, isNeeded = true): KnownArtifacts {
  const whole = useQuery(queryFor(undefined, isNeeded));
  const needsRepo = whole.error instanceof ApiError && whole.error.code === INDEX_NEEDS_ML_REPO;
  const ofRepo = useQuery(queryFor(mlRepoId, isNeeded && needsRepo && mlRepoId !== undefined));
  const { data, error, isFetching, refetch } = needsRepo && mlRepoId !== undefined ? ofRepo : whole;
  return {
    artifacts: data?.artifacts ?? NO_ARTIFACTS,
    state: indexStateOf(data, isFetching, needsRepo && mlRepoId === undefined),
    end: data?.end,
    onlyRepo: needsRepo ? mlRepoId : undefined,
    // The first versions don't tell which artifacts exist: some may have been deleted.
    isExhaustive: data?.end?.isComplete === true && data.end.method === "latest",
    error,
    retry: () => void refetch(),
  };
}

function queryFor(mlRepoId: string | undefined, isNeeded: boolean) {
  return {
    ...artifactIndexQuery(pageConfig.base, mlRepoId),
    enabled: isNeeded && pageConfig.index !== "off",
  };
}

const NO_ARTIFACTS: readonly Artifact[] = [];
