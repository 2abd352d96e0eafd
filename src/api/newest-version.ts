import { queryOptions } from "@tanstack/react-query";
import { isNewer } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import type { Filters } from "../url-state/filters.ts";
import { INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { ApiError } from "./api-error.ts";
import { inBackground } from "./artifact-version-count.ts";
import { ENDPOINT } from "./artifact-versions.ts";
import { getJson } from "./client.ts";
import { type Page, readPage, versionsOf } from "./schema.ts";

/** The newest version of an artifact that could be found. */
export interface FoundNewest {
  readonly version: ArtifactVersion;
  /** Whether it is the newest of all. Otherwise it is the newest of those listed first and last. */
  readonly isCertain: boolean;
}

/** How many versions are requested at each end of a list. */
const END_LENGTH = 25;

/**
 * The query for the newest version of an artifact, where the artifact index doesn't have it; null if there is
 * none. A control plane that rejects or ignores `latest` lists versions in an order that isn't documented.
 * So both ends of the list are read, which is all of a short one.
 * @param artifact the artifact's FQN
 * @param triesLatest whether `latest` may work
 */
export function newestVersionQuery(basePath: string, artifact: string, triesLatest: boolean) {
  return queryOptions({
    queryKey: ["newest-version", artifact],
    queryFn: ({ signal }): Promise<FoundNewest | null> =>
      inBackground(signal, () => {
        const list = (filters: Filters, offset: number, limit: number) => {
          const request = requestOf({
            ...INITIAL_STATE,
            filters: { ...filters, fqn: artifact },
            offset,
            limit,
          });
          return getJson(`${basePath}${ENDPOINT}?${request}`, signal, readPage);
        };
        return findNewest(artifact, list, triesLatest);
      }),
  });
}

async function findNewest(
  artifact: string,
  list: (filters: Filters, offset: number, limit: number) => Promise<Page>,
  triesLatest: boolean,
): Promise<FoundNewest | null> {
  const latest = triesLatest
    ? await list({ version: "latest" }, 0, 1).catch(nothingIfRejected)
    : undefined;
  const [only] = newestFirst(artifact, latest);
  if (only !== undefined && latest?.total === 1) return { version: only, isCertain: true };
  const start = await list({}, 0, END_LENGTH);
  const isAll = start.rows.length >= start.total;
  const end = isAll ? undefined : await list({}, start.total - END_LENGTH, END_LENGTH);
  const [version] = newestFirst(artifact, start, end);
  return version === undefined ? null : { version, isCertain: isAll };
}

/** @throws what isn't a rejection of `latest` */
function nothingIfRejected(error: unknown): undefined {
  const isRejected = error instanceof ApiError && [400, 422].includes(error.status ?? 0);
  if (!isRejected) throw error;
}

/** The versions of an artifact in pages, from the highest number down. */
function newestFirst(
  artifact: string,
  ...pages: readonly (Page | undefined)[]
): readonly ArtifactVersion[] {
  return pages
    .flatMap((page) => versionsOf(page?.rows ?? []))
    .filter(({ fqn, version }) => version !== undefined && artifactFqn(fqn) === artifact)
    .sort((one, other) => (isNewer(one.version ?? "", other.version ?? "") ? -1 : 1));
}
