import { useIsFetching, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { ApiError } from "../api/api-error.ts";
import { artifactIndexQuery, INDEX_UNSUPPORTED, refetchIntervalOf } from "../api/artifact-index.ts";
import { LIST_KEY } from "../api/artifact-versions.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { Toaster } from "../ui/toaster.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
import { pageConfig } from "./page-config.ts";
import { latestPreference } from "./preferences.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";

/** What every page has besides its content, loaded after it. */
export function PageExtras() {
  return (
    <>
      <Tooltip />
      <Toaster />
      <IndexKeeper />
    </>
  );
}

/** How long the page has rows before the artifact index is requested, in milliseconds. */
const QUIET_MS = 1500;

/** Requests the artifact index when the page is idle, and keeps it up to date while the page is visible. */
function IndexKeeper() {
  const isLoading = useIsFetching({ queryKey: [LIST_KEY] }) > 0;
  const [isIdle, setIdle] = useState(false);
  useEffect(() => {
    if (isIdle || isLoading) return;
    const timer = setTimeout(() => whenIdle(() => setIdle(true)), QUIET_MS);
    return () => clearTimeout(timer);
  }, [isIdle, isLoading]);

  useQuery({
    ...artifactIndexQuery(pageConfig.base),
    enabled: isIdle && pageConfig.index !== "off",
    refetchInterval: ({ state }) => refetchIntervalOf(state),
  });
  const { method, isUnsupported } = useIndexMethod();
  useEffect(() => {
    if (method !== undefined) latestPreference.set(method === "latest" ? "yes" : "no");
    else if (isUnsupported) latestPreference.set("no");
  }, [method, isUnsupported]);
  return null;
}

/** How the index was made, whole or of an ML repo, or whether it can't be made at all. */
function useIndexMethod() {
  const { end, error } = useArtifactIndex(undefined, false);
  const isUnsupported = error instanceof ApiError && error.code === INDEX_UNSUPPORTED;
  return { method: end?.method, isUnsupported };
}
