import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { LIST_KEY } from "../api/artifact-versions.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { Toaster } from "../ui/toaster.tsx";
import { Tooltip } from "../ui/tooltip.tsx";
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

  const method = useArtifactIndex(undefined, isIdle).end?.method;
  useEffect(() => {
    if (method !== undefined) latestPreference.set(method === "latest" ? "yes" : "no");
  }, [method]);
  return null;
}
