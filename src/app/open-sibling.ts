import type { QueryClient } from "@tanstack/react-query";
import { ApiError } from "../api/api-error.ts";
import { artifactIndexQuery } from "../api/artifact-index.ts";
import { openVersionQuery } from "../api/artifact-versions.ts";
import { isNewer, versionFqn } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import { showToast } from "../ui/toast.tsx";
import { withOpen } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";
import type { VersionScope } from "./version-scope.ts";

/** Numbers of deleted versions are skipped, but not more than these in a row. */
const MAX_SKIPPED = 20;

/** The last search. A newer one ends it. */
let search = 0;

/**
 * Opens the version of the same artifact with the next lower or higher number. The list has no order, so the
 * numbers are tried one after another.
 */
export async function openSibling(
  { state, navigate, openVersion: { client } }: VersionScope,
  { fqn, version = "" }: ArtifactVersion,
  step: 1 | -1,
): Promise<void> {
  search += 1;
  const current = search;
  const artifact = artifactFqn(fqn);
  const { href } = window.location;
  // What was opened meanwhile stays open.
  const isOutdated = () => search !== current || window.location.href !== href;
  for (const number of candidates(Number(version), step, newestOf(client, artifact))) {
    const open = versionFqn({ fqn: artifact }, String(number));
    const found = await exists(client, withOpen(state, open));
    if (isOutdated()) return;
    if (found === undefined)
      return showToast({ text: "The versions couldn’t be loaded", tone: "bad" });
    if (found) return navigate(withOpen(state, open, state.tab));
  }
  showToast({ text: `No ${step < 0 ? "older" : "newer"} version found` });
}

/** The numbers that the next version may have, nearest first. */
function candidates(from: number, step: 1 | -1, newest: string | undefined): readonly number[] {
  return Array.from({ length: MAX_SKIPPED }, (_, index) => from + step * (index + 1)).filter(
    (number) => number > 0 && (newest === undefined || !isNewer(String(number), newest)),
  );
}

/** The newest version of an artifact, if the artifact index is loaded. */
function newestOf(client: QueryClient, artifact: string): string | undefined {
  const index = client.getQueryData(artifactIndexQuery(pageConfig.base).queryKey);
  return index?.artifacts.find(({ fqn }) => fqn === artifact)?.newest?.version;
}

/** Whether the version that a state opens exists, which is then in the cache; `undefined` after a failure. */
async function exists(client: QueryClient, state: UrlState): Promise<boolean | undefined> {
  try {
    await client.query(openVersionQuery(pageConfig.base, state));
    return true;
  } catch (error) {
    return error instanceof ApiError && error.status === 404 ? false : undefined;
  }
}
