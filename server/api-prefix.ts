import type { ApiPrefix } from "../src/artifact/api-prefix.ts";
import type { Config } from "./config.ts";
import { discardBody } from "./upstream.ts";

/**
 * Sends a GET request for a path, such as `/api/ml/v1/artifact-versions?limit=1`, to the control
 * plane.
 */
type SendGet = (path: string) => Promise<Response>;

/** Detects the prefix under which the control plane lists artifact versions, and remembers it. */
export interface PrefixDetector {
  /** The current prefix, or `auto` while it isn't known. */
  current(): ApiPrefix | "auto";
  /** Requests a list of one row to detect the prefix, unless it is already known. */
  detect(sendGet: SendGet): Promise<void>;
  /** The response to a list request, or undefined when neither prefix has the list. */
  list(sendGet: SendGet, query: string): Promise<Response | undefined>;
  /** The response to a request for one version. A 404 here says nothing about the prefix. */
  getById(sendGet: SendGet, id: string, query: string): Promise<Response>;
}

/**
 * Creates a prefix detector. With `auto`, a list request that returns a 404, or a 200 that isn't
 * JSON, means that the prefix is missing. A detected prefix is kept until its list request fails
 * that way; then the other prefix is tried, and kept if it has the list. Concurrent requests may
 * each run the detection.
 *
 * @param configured the prefix from the configuration
 * @param expected a prefix to try first and keep, although the configuration says `auto`
 */
export function createPrefixDetector(
  configured: Config["prefix"],
  expected?: ApiPrefix,
): PrefixDetector {
  let found = configured === "auto" ? expected : configured;

  async function list(sendGet: SendGet, query: string): Promise<Response | undefined> {
    const wasKnown = found !== undefined;
    const firstPrefix = found ?? "ml";
    const first = await sendGet(listPath(firstPrefix, query));
    if (configured !== "auto" || !isPrefixMissing(first)) {
      if (provesPrefix(first)) found = firstPrefix;
      return first;
    }
    const secondPrefix = firstPrefix === "ml" ? "svc" : "ml";
    const second = await sendGet(listPath(secondPrefix, query));
    if (!isPrefixMissing(second)) {
      if (provesPrefix(second)) found = secondPrefix;
      await discardBody(first);
      return second;
    }
    return await pickResponse(first, second, wasKnown);
  }

  async function detect(sendGet: SendGet): Promise<void> {
    if (found !== undefined) return;
    const probe = await list(sendGet, "?offset=0&limit=1&include_internal_metadata=false");
    if (probe !== undefined) await discardBody(probe);
  }

  return {
    current: () => found ?? "auto",
    detect,
    list,
    async getById(sendGet, id, query) {
      await detect(sendGet);
      return await sendGet(`/api/${found ?? "ml"}/v1/artifact-versions/${id}${query}`);
    },
  };
}

function listPath(prefix: ApiPrefix, query: string): string {
  return `/api/${prefix}/v1/artifact-versions${query}`;
}

function isPrefixMissing(response: Response): boolean {
  return response.status === 404 || (response.status === 200 && !isJson(response));
}

/**
 * Whether the list endpoint itself responded. A 401 or 503 may come from something in front of it.
 */
function provesPrefix(response: Response): boolean {
  return isJson(response) && [200, 400, 422].includes(response.status);
}

function isJson(response: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(response.headers.get("content-type") ?? "");
}

/**
 * The response to pass on when both prefixes look missing. A JSON 404 comes from the API itself (a
 * filter may name something that doesn't exist). An unexpected response from a prefix that worked
 * before is passed on too.
 */
async function pickResponse(
  first: Response,
  second: Response,
  wasKnown: boolean,
): Promise<Response | undefined> {
  const isUseful = (each: Response) =>
    each.status === 404 ? isJson(each) : wasKnown && each === first;
  const response = [first, second].find(isUseful);
  for (const each of [first, second]) if (each !== response) await discardBody(each);
  return response;
}
