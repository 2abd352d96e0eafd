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
    gcTime: Number.POSITIVE_INFINITY,
  });
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
  const artifacts = new Map<string, Artifact>();
  let end: IndexEnd | undefined;
  for await (const text of linesOf(response, signal)) {
    const line = readLine(text, response);
    if (line.kind === "end") end = line.end;
    else for (const artifact of line.artifacts) artifacts.set(artifact.fqn, artifact);
    if (known?.end === undefined && end === undefined)
      onPart({ artifacts: [...artifacts.values()], end });
  }
  if (end === undefined) throw cutOff(response);
  return { artifacts: [...artifacts.values()], end };
}

/** When an index that is answered with `Age` was made: ISO 8601, in UTC. */
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
  }
}

function readLine(text: string, response: Response) {
  try {
    return readIndexLine(text);
  } catch (error) {
    // What something in front of the server sends instead is an error of its own kind.
    throwIfFailed(response, text);
    const message = `Unexpected line in the artifact index (${String(error)})`;
    throw new ApiError({ kind: "body", status: response.status, message });
  }
}

function cutOff({ status }: Response): ApiError {
  return new ApiError({ kind: "body", status, message: "The response was cut off" });
}
