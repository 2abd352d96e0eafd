import { ShapeError } from "../../src/api/schema.ts";
import type { concurrencyLimit } from "../../src/lib/concurrency-limit.ts";
import type { Gateway } from "../gateway.ts";
import { type IndexPage, readIndexPage } from "./index-page.ts";
import { createPauses, type Gate, isPassing, type Patience, pauseOf } from "./pauses.ts";
import { type Failure, rejectedBy } from "./rejection.ts";

/** A page of the list, or the last failure to get it. */
export type ListAnswer =
  | { readonly kind: "page"; readonly page: IndexPage }
  | { readonly kind: "failure"; readonly failure: Failure };

/** A request for a page of the list. */
export interface ListRequest {
  /** `latest` or a number. */
  readonly version: string;
  readonly offset: number;
  readonly limit: number;
}

/** Requests a page of the list, and waits out failures that may pass. */
export type ReadList = (request: ListRequest, signal: AbortSignal) => Promise<ListAnswer>;

/** What the builds of a gateway share. */
export interface ListSource {
  readonly gateway: Pick<Gateway, "handle">;
  /** Limits the requests that are sent at once. */
  readonly limit: ReturnType<typeof concurrencyLimit>;
  /** Until when no request is sent. */
  readonly gate: Gate;
  readonly patience: Patience;
}

/** How many requests a build sends at most. */
const maxRequests = 3_000;

/** The path of the list in the gateway's API. */
const listPath = "/api/ml/v1/artifact-versions";

/**
 * Creates the reader of one build.
 * @param mlRepoId only the versions of this ML repo
 */
export function createListReader(
  { gateway, limit, gate, patience }: ListSource,
  mlRepoId: string | undefined,
): ReadList {
  const pauses = createPauses(patience, gate);
  let sent = 0;

  async function send(request: ListRequest, signal: AbortSignal): Promise<ListAnswer> {
    const url = `http://index.invalid${listPath}?${queryOf(request, mlRepoId)}`;
    return await limit(signal, async () => {
      // Another request may have been told to wait while this one waited for its turn.
      await pauses.end(signal);
      sent += 1;
      if (sent > maxRequests)
        return failed("UPSTREAM_UNEXPECTED", `The index needs more than ${maxRequests} requests.`);
      return await answerOf(await gateway.handle(new Request(url, { signal }), listPath), signal);
    });
  }

  return async (request, signal) => {
    for (let tried = 1; ; tried += 1) {
      const answer = await send(request, signal);
      if (answer.kind === "page" || tried >= patience.tries) return answer;
      const { failure } = answer;
      // A page that takes too long is requested again only if it can't be shorter.
      if (!isPassing(failure) || (rejectedBy(failure) === "size" && request.limit > minSize))
        return answer;
      if (!pauses.start(pauseOf(tried, failure.retryAfter, patience, Date.now()))) return answer;
    }
  };
}

/** The smallest page that is requested, except by a probe. */
export const minSize = 50;

function queryOf({ version, offset, limit }: ListRequest, mlRepoId: string | undefined): string {
  const filters = mlRepoId === undefined ? {} : { ml_repo_id: mlRepoId };
  const page = { offset: String(offset), limit: String(limit), include_internal_metadata: "false" };
  return new URLSearchParams({ ...filters, version, ...page }).toString();
}

async function answerOf(response: Response, signal: AbortSignal): Promise<ListAnswer> {
  try {
    const { body } = response;
    if (response.ok && body !== null) return { kind: "page", page: await readIndexPage(body) };
    const text = await response.text();
    signal.throwIfAborted();
    const contentType = response.headers.get("content-type") ?? "text/plain";
    const retryAfter = response.headers.get("retry-after") ?? undefined;
    return { kind: "failure", failure: { status: response.status, contentType, text, retryAfter } };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof ShapeError)
      return failed(
        "UPSTREAM_UNEXPECTED",
        `The control plane's list can't be read: ${error.message}.`,
      );
    return failed("UPSTREAM_INVALID", "The control plane's list was cut off.");
  }
}

/** A failure in the format of the gateway's own errors. */
function failed(code: string, message: string): ListAnswer {
  const text = JSON.stringify({ statusCode: 502, message, code });
  const failure = {
    status: 502,
    contentType: "application/json",
    text,
    retryAfter: undefined,
  };
  return { kind: "failure", failure };
}
