import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";
import { artifactVersionsQuery } from "../api/artifact-versions.ts";
import { artifactNameIn } from "../artifact/seen-values.ts";
import { INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";
import { recordSeen } from "./record-seen.ts";
import { useSeenValues } from "./seen-values.ts";

/**
 * Looks up the name of an artifact that no row on screen has, so that it is shown below the ID. If that
 * fails, only the ID is shown.
 */
export function useArtifactName(id: string | undefined): void {
  const seen = useSeenValues();
  const filters = id === undefined ? {} : { artifact_id: id };
  const { data } = useQuery({
    ...artifactVersionsQuery(pageConfig.base, requestOf({ ...INITIAL_STATE, filters, limit: 1 })),
    enabled: id !== undefined && artifactNameIn(id, seen) === undefined,
    retry: false,
  });
  const rows = data?.rows;
  useEffect(() => {
    if (rows !== undefined) recordSeen(rows);
  }, [rows]);
}
