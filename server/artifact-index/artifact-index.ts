import { concurrencyLimit } from "../../src/lib/concurrency-limit.ts";
import { compressedResponse } from "../compressed-response.ts";
import { chooseCoding } from "../content-coding.ts";
import type { Gateway } from "../gateway.ts";
import { apiHeaders, jsonError } from "../json-error.ts";
import { buildIndex } from "./build.ts";
import type { FinishedIndex } from "./finished-index.ts";
import { createIndexStore, type IndexStore } from "./index-store.ts";
import { createListReader } from "./list-reader.ts";
import { defaultPatience, type Patience } from "./pauses.ts";
import type { IndexPlan } from "./probe.ts";
import type { BuildEnd, RunningBuild } from "./running-build.ts";

/** Responds to requests for the artifact index. */
export interface ArtifactIndex {
  /** Handles a request for the index of all artifacts, or of one ML repo (`ml_repo_id`). */
  handle(request: Request): Promise<Response>;
}

/** What is the same for all artifact indexes, except in tests. */
export interface ArtifactIndexOptions {
  readonly isOn?: boolean;
  readonly store?: IndexStore;
  readonly patience?: Patience;
}

/** Creates the artifact index of a gateway's control plane. */
export function createArtifactIndex(
  gateway: Pick<Gateway, "handle" | "credential">,
  {
    isOn = true,
    store = createIndexStore(),
    patience = defaultPatience,
  }: ArtifactIndexOptions = {},
): ArtifactIndex {
  const source = { gateway, limit: concurrencyLimit(2), gate: { until: 0 }, patience };
  const sizes = { largest: 1_000 };

  function open(mlRepoId: string | undefined) {
    const key = JSON.stringify([gateway.credential, mlRepoId]);
    return store.open(key, async (output, signal) => {
      const read = createListReader(source, mlRepoId);
      return await buildIndex({ read, sizes, hasMlRepo: mlRepoId !== undefined, signal }, output);
    });
  }

  return {
    async handle(request) {
      if (!isOn) {
        const message = "The artifact index is turned off (ARTIFACT_INDEX=0).";
        return jsonError(404, "ARTIFACT_INDEX_OFF", message);
      }
      if (request.method !== "GET") {
        const message = "Only GET requests are allowed.";
        return jsonError(405, "METHOD_NOT_ALLOWED", message, { Allow: "GET" });
      }
      const found = open(new URL(request.url).searchParams.get("ml_repo_id") || undefined);
      if ("join" in found) return await respondWhileBuilding(found, request);
      if (found.kind === "index") return await respondWith(found.index, request);
      if (found.kind !== "busy") return failureOf(found);
      const message = "Too many artifact indexes are being made. Try again in a few seconds.";
      return jsonError(503, "ARTIFACT_INDEX_BUSY", message, { "Retry-After": "5" });
    },
  };
}

const contentType = "application/x-ndjson; charset=utf-8";

/** Responds with the lines of a build while they come. */
async function respondWhileBuilding(build: RunningBuild, request: Request): Promise<Response> {
  const leave = build.join();
  request.signal.addEventListener("abort", leave, { once: true });
  if (request.signal.aborted) leave();
  const end = await build.started.catch((error: unknown) => {
    // Nobody reads the response of an aborted build.
    if (build.signal.aborted) return undefined;
    throw error;
  });
  if (end !== undefined && end.kind !== "index") {
    leave();
    return failureOf(end);
  }
  const headers = { ...apiHeaders, "Content-Type": contentType };
  const body = build.read(leave);
  return await compressedResponse(
    new Response(body, { headers }),
    request.headers.get("accept-encoding"),
  );
}

/** Responds with a finished index, or without a body if the browser has the same one. */
async function respondWith(index: FinishedIndex, request: Request): Promise<Response> {
  const { asOf, etag } = index.end;
  const age = Math.max(0, Math.floor((Date.now() - Date.parse(asOf)) / 1_000));
  const headers = new Headers({ ...apiHeaders, ETag: etag, Age: String(age) });
  headers.set("Vary", "Accept-Encoding");
  if (matches(request.headers.get("if-none-match"), etag))
    return new Response(null, { status: 304, headers });
  headers.set("Content-Type", contentType);
  const coding = chooseCoding(request.headers.get("accept-encoding"));
  if (coding !== undefined) headers.set("Content-Encoding", coding);
  return new Response(await index.body(coding), { headers });
}

/** Whether an `If-None-Match` header has the ETag, weak or not: a proxy may change that. */
function matches(header: string | null, etag: string): boolean {
  const opaque = (text: string) => text.trim().replace(/^W\//, "");
  return (header ?? "").split(",").some((each) => opaque(each) === opaque(etag));
}

function failureOf(end: Exclude<BuildEnd, { kind: "index" }>): Response {
  if (end.kind === "impossible") return impossible(end.plan);
  const { status, text, contentType, retryAfter } = end.failure;
  const headers = new Headers({ ...apiHeaders, "Content-Type": contentType });
  if (retryAfter !== undefined) headers.set("Retry-After", retryAfter);
  return new Response(text, { status, headers });
}

function impossible(plan: IndexPlan): Response {
  if (plan === "needs-ml-repo") {
    const message =
      "The control plane lists artifact versions only with a filter: choose an ML repo.";
    return jsonError(422, "ARTIFACT_INDEX_NEEDS_ML_REPO", message);
  }
  const message =
    "The control plane lists neither the newest nor the first version of each artifact.";
  return jsonError(501, "ARTIFACT_INDEX_UNSUPPORTED", message);
}
