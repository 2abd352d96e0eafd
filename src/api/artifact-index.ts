import { type QueryClient, queryOptions } from "@tanstack/react-query";
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
}

/** Codes of the server's errors: see docs/api.md. */
export const INDEX_NEEDS_ML_REPO = "ARTIFACT_INDEX_NEEDS_ML_REPO";
export const INDEX_OFF = "ARTIFACT_INDEX_OFF";
export const INDEX_UNSUPPORTED = "ARTIFACT_INDEX_UNSUPPORTED";

/** How long an index is fresh, in milliseconds: as long as the server keeps it. */
const FRESH_MS = 60_000;

/** How long to wait for the index that the server makes while it responds with an older one. */
const REBUILD_MS = 3_000;

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
      return await fetchIndex(path, signal, known, (part) => tell(client, queryKey, part));
    },
    staleTime: FRESH_MS,
    refetchInterval: ({ state: { data } }) => (isOutdated(data) ? REBUILD_MS : FRESH_MS),
    gcTime: Number.POSITIVE_INFINITY,
  });
}

function isOutdated(index: ArtifactIndex | undefined): boolean {
  return index?.end !== undefined && Date.parse(index.end.asOf) + FRESH_MS < Date.now();
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
    return { ...known, end: { ...known.end, asOf: madeAt(response) } };
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
