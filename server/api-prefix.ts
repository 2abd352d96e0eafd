import type { ApiPrefix, Config } from "./config.ts";
import { discardBody } from "./upstream.ts";

/** Sends a GET for a path, such as `/api/ml/v1/artifact-versions?limit=1`, to the control plane. */
type SendGet = (path: string) => Promise<Response>;

/** Knows, or finds out, under which prefix the control plane lists artifact versions. */
export interface PrefixDetector {
  /** The prefix in use as far as it is known. */
  current(): ApiPrefix | "auto";
  /** Asks for a list of one row, unless the prefix is known. */
  detect(sendGet: SendGet): Promise<void>;
  /** The answer to the list; undefined when there is none under either prefix. */
  list(sendGet: SendGet, query: string): Promise<Response | undefined>;
  /** The answer to one version; its 404 says nothing about the prefix. */
  getById(sendGet: SendGet, id: string, query: string): Promise<Response>;
}

/**
 * With `auto`, a 404 or a 200 that is not JSON on the list means that the prefix is absent. A prefix
 * once found is kept until the list answers so again, then the other one is tried: it is taken when
 * it lists. `expected` is a prefix known beforehand. Requests at the same time may each find out for
 * themselves.
 */
export function createPrefixDetector(
  configured: Config["prefix"],
  expected?: ApiPrefix,
): PrefixDetector {
  let found = configured === "auto" ? expected : configured;

  async function list(sendGet: SendGet, query: string): Promise<Response | undefined> {
    const wasFound = found !== undefined;
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
    return await bestOfAbsent(first, second, wasFound);
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

function isPrefixMissing(answer: Response): boolean {
  return answer.status === 404 || (answer.status === 200 && !isJson(answer));
}

/** Whether the list itself answered; a 401 or 503 may come from something in front of it. */
function provesPrefix(answer: Response): boolean {
  return isJson(answer) && [200, 400, 422].includes(answer.status);
}

function isJson(answer: Response): boolean {
  return /^application\/(?:[\w.-]+\+)?json\b/i.test(answer.headers.get("content-type") ?? "");
}

/**
 * A 404 in the API's own words is worth passing on (a filter may ask for what does not exist), and
 * so is the odd answer of a prefix that was known to list.
 */
async function bestOfAbsent(
  first: Response,
  second: Response,
  wasFound: boolean,
): Promise<Response | undefined> {
  const isWorth = (each: Response) =>
    each.status === 404 ? isJson(each) : wasFound && each === first;
  const answer = [first, second].find(isWorth);
  for (const each of [first, second]) if (each !== answer) await discardBody(each);
  return answer;
}
