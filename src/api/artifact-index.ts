import { type QueryClient, type QueryState, queryOptions } from "@tanstack/react-query";
import type { Artifact } from "../artifact/artifact.ts";
import { ApiError } from "./api-error.ts";
import { type IndexEnd, readIndexLine } from "./artifact-index-lines.ts";
import { request, throwIfFailed } from "./client.ts";

/** All artifacts, as far as they have arrived. */
export interface ArtifactIndex {
  /** Each once, in the order in which they arrived: those with the newest versions first. */
  readonly artifacts: readonly Artifact[];
  /** `undefined` while lines still arrive. */
  readonly end: IndexEnd | undefined;
  /** How many responses in a row were outdated. */
  readonly outdatedTimes?: number;
}

/** Codes of the server's errors: see docs/api.md. */
export const INDEX_NEEDS_ML_REPO = "ARTIFACT_INDEX_NEEDS_ML_REPO";
export const INDEX_UNSUPPORTED = "ARTIFACT_INDEX_UNSUPPORTED";

/** How long an index is fresh, in milliseconds: as long as the server keeps it. */
const FRESH_MS = 60_000;

/** How long to wait for the index that the server makes while it responds with an older one. */
const REBUILD_MS = 3_000;
const MAX_REBUILD_TRIES = 3;

/** The start of the query key of every artifact index. */
export const INDEX_KEY = "artifact-index";

/**
 * The query for all artifacts, or for those of one ML repo. What has arrived is in the cache before the
 * rest. An index that is fetched again is replaced only by a complete response.
 */
export function artifactIndexQuery(basePath: string, mlRepoId?: string) {
  const query = mlRepoId === undefined ? "" : `?ml_repo_id=${encodeURIComponent(mlRepoId)}`;
  return queryOptions({
    queryKey: [INDEX_KEY, mlRepoId ?? ""],
    queryFn: async ({ client, queryKey, signal }): Promise<ArtifactIndex> => {
      const known = client.getQueryData<ArtifactIndex>(queryKey);
      const path = `${basePath}api/artifact-index${query}`;
      const index = await fetchIndex(path, signal, known, (part) => tell(client, queryKey, part));
      const isOld = index.end !== undefined && isOutdated(index.end);
      return isOld ? { ...index, outdatedTimes: (known?.outdatedTimes ?? 0) + 1 } : index;
    },
    // A part, of which the rest was canceled, is never fresh.
    staleTime: ({ state: { data } }) => (data?.end === undefined ? 0 : FRESH_MS),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * When to request an index again that is shown, in milliseconds. Not after a failure without any data, of
 * which the page tells. For an index that is older than it should be, the server has just started to make
 * another one, which may take some tries.
 */
export function refetchIntervalOf({ status, data }: QueryState<ArtifactIndex>): number | false {
  if (status !== "success") return false;
  const { outdatedTimes = 0 } = data ?? {};
  return outdatedTimes > 0 && outdatedTimes <= MAX_REBUILD_TRIES ? REBUILD_MS : FRESH_MS;
}

/** Whether an index is older than the server keeps one without making another. */
export function isOutdated(end: IndexEnd): boolean {
  return Date.parse(end.asOf) + FRESH_MS < Date.now();
}

function tell(client: QueryClient, queryKey: readonly string[], part: ArtifactIndex): void {
  client.setQueryData(queryKey, part);
}

async function fetchIndex(
  path: string,
  signal: AbortSignal,
  known: ArtifactIndex | undefined,
  onPart: (part: ArtifactIndex) => void,
): Promise<ArtifactIndex> {
  const etag = known?.end?.etag;
  const response = await request(path, signal, etag === undefined ? {} : { "If-None-Match": etag });
  if (response.status === 304 && known?.end !== undefined)
    return { artifacts: known.artifacts, end: { ...known.end, asOf: madeAt(response) } };
  if (!response.ok || response.body === null) {
    const text = await response.text();
    throwIfFailed(response, text);
  }
  const asOf = madeAt(response);
  const artifacts = new Map<string, Artifact>();
  let end: IndexEnd | undefined;
  for await (const text of linesOf(response, signal)) {
    const line = readLine(text, response);
    if (line.kind === "restart") artifacts.clear();
    else if (line.kind === "end") end = { ...line.end, asOf };
    else for (const artifact of line.artifacts) artifacts.set(artifact.fqn, artifact);
    if (known?.end === undefined && end === undefined)
      onPart({ artifacts: [...artifacts.values()], end });
  }
  if (end === undefined) throw cutOff(response);
  return { artifacts: [...artifacts.values()], end };
}

/** When the index of a response was made, by the clock of this browser: ISO 8601, in UTC. */
function madeAt({ headers }: Response): string {
  const age = Number(headers.get("age") ?? 0);
  return new Date(Date.now() - (Number.isFinite(age) ? age * 1000 : 0)).toISOString();
}

async function* linesOf(response: Response, signal: AbortSignal): AsyncGenerator<string> {
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = "";
  try {
    for (;;) {
      const { done, value = "" } = (await reader?.read()) ?? { done: true };
      if (done) break;
      const lines = (rest + value).split("\n");
      rest = lines.pop() ?? "";
      yield* lines.filter((line) => line !== "");
    }
  } catch (error) {
    throw signal.aborted ? error : cutOff(response);
  } finally {
    // After a line that can't be read, the rest isn't read either.
    await reader?.cancel().catch(() => undefined);
  }
}

function readLine(text: string, response: Response) {
  try {
    return readIndexLine(text);
  } catch (error) {
    // What something in front of the server sends instead is another kind of error.
    throwIfFailed(response, text);
    const message = `Unexpected line in the artifact index (${String(error)})`;
    throw new ApiError({ kind: "body", status: response.status, message });
  }
}

function cutOff({ status }: Response): ApiError {
  return new ApiError({ kind: "body", status, message: "The response was cut off" });
}

/**
 * How much of the artifact index is there.
 * - `loading`: nothing or a part; the rest arrives
 * - `complete`
 * - `incomplete`: some artifacts are missing, as `end.problem` tells
 * - `needs-repo`: this control plane lists only one ML repo at a time, and none is chosen
 * - `unavailable`: turned off, or it can't be made
 */
export type IndexState = "loading" | "complete" | "incomplete" | "needs-repo" | "unavailable";

/** The artifacts that are known to exist. */
export interface KnownArtifacts {
  readonly artifacts: readonly Artifact[];
  readonly state: IndexState;
  readonly end: ArtifactIndex["end"];
  /** The ML repo of the artifacts, where the control plane lists only one at a time. */
  readonly onlyRepo: string | undefined;
  /** Whether these are all artifacts with their newest versions, so that others don't exist. */
  readonly isExhaustive: boolean;
  /** Why the last request for it failed. */
  readonly error: Error | null;
  readonly retry: () => void;
}

/** @param needsRepo whether an ML repo must be chosen first */
export function indexStateOf(
  data: ArtifactIndex | undefined,
  isFetching: boolean,
  needsRepo: boolean,
): IndexState {
  if (needsRepo) return "needs-repo";
  if (data?.end !== undefined) return data.end.isComplete ? "complete" : "incomplete";
  if (isFetching) return "loading";
  return data === undefined ? "unavailable" : "incomplete";
}
