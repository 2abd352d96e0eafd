import { setTimeout as delay } from "node:timers/promises";
import type { DemoBehavior } from "./behavior.ts";
import { hasFilter, hasScope, type ListParams, parseListParams } from "./list-params.ts";
import { type ListBody, listVersions } from "./list-versions.ts";
import { type CannedResponse, httpError, json, sentinelOf, validationError } from "./sentinels.ts";
import type { VersionStore } from "./store.ts";

export interface ListOptions extends DemoBehavior {
  readonly store: VersionStore;
  /** How long `demo-slow` takes, in milliseconds. */
  readonly slowMs: number;
}

const FILTER_REQUIRED = validationError([
  { loc: ["query"], msg: "At least one filter is required", type: "missing" },
]);

const SCOPE_REQUIRED = validationError([
  { loc: ["query"], msg: "An ML repo, artifact, FQN or run is required", type: "missing" },
]);

const TOO_MANY = httpError(429, "Too many requests", { "Retry-After": "1" });

const FLAKY = httpError(503, "Temporarily unavailable");

/**
 * Creates the handler of list requests. It returns a page or a canned response. `gone` is aborted
 * when the client disconnects. The only state between requests is whether `demo-flaky` fails next,
 * and the number of requests in this second.
 */
export function createListHandler(options: ListOptions) {
  const { store, slowMs } = options;
  const isTooMany = createRateLimit(options.rateLimit);
  let flakyFails = true;

  return async (query: URLSearchParams, gone: AbortSignal): Promise<CannedResponse | ListBody> => {
    if (isTooMany()) return TOO_MANY;
    const parsed = parseListParams(query, options);
    if (!parsed.ok) return validationError(parsed.detail);
    const { params } = parsed;
    const sentinel = sentinelOf(params.fqn);
    if (sentinel === undefined) {
      return missingFilter(options, params) ?? listVersions(store, params);
    }
    if (sentinel.kind === "response") return sentinel;
    if (sentinel.kind === "malformed") return withMalformedRow(store, params);
    if (sentinel.kind === "stall") await untilAborted(gone);
    if (sentinel.kind === "slow") await delay(slowMs, undefined, { signal: gone }).catch(() => {});
    if (sentinel.kind === "flaky") {
      flakyFails = !flakyFails;
      if (!flakyFails) return FLAKY;
    }
    return listVersions(store, unfiltered(params));
  };
}

function missingFilter(
  { requireFilter, requireMlRepo }: DemoBehavior,
  params: ListParams,
): CannedResponse | undefined {
  if (requireMlRepo && !hasScope(params)) return SCOPE_REQUIRED;
  return requireFilter && !hasFilter(params) ? FILTER_REQUIRED : undefined;
}

/** Returns a function that counts a request and tells whether it is one too many in this second. */
function createRateLimit(perSecond: number): () => boolean {
  let second = 0;
  let count = 0;
  return () => {
    const now = Math.floor(Date.now() / 1_000);
    if (now !== second) count = 0;
    second = now;
    count += 1;
    return count > perSecond;
  };
}

function untilAborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  if (signal.aborted) resolve();
  signal.addEventListener("abort", () => resolve(), { once: true });
  return promise;
}

/** The same page without filters. Internal metadata is still included if requested. */
function unfiltered({ includeInternalMetadata, offset, limit }: ListParams): ListParams {
  return {
    tag: undefined,
    fqn: undefined,
    artifactId: undefined,
    mlRepoId: undefined,
    name: undefined,
    version: undefined,
    runIds: [],
    runSteps: [],
    includeInternalMetadata,
    offset,
    limit,
  };
}

/** The newest five versions and, as the third row, one without an ID and with a number as FQN. */
function withMalformedRow(store: VersionStore, params: ListParams): CannedResponse {
  const good = listVersions(store, { ...unfiltered(params), offset: 0, limit: 5 }).data;
  const rows = [...good.slice(0, 2), { fqn: 7 }, ...good.slice(2)];
  const { offset, limit } = params;
  const pagination = { total: rows.length, offset, limit };
  return json(200, { data: rows.slice(offset, offset + limit), pagination });
}
