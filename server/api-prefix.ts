import type { ApiPrefix, Config } from "./config.ts";
import { discard } from "./upstream.ts";

/** Sends a GET for a path, such as `/api/ml/v1/artifact-versions?limit=1`, to the control plane. */
type Ask = (path: string) => Promise<Response>;

/** Knows, or finds out, under which prefix the control plane lists artifact versions. */
export interface PrefixFinder {
  /** The prefix in use as far as it is known. */
  known(): ApiPrefix | "auto";
  /** Asks for a list of one row, unless the prefix is known. */
  find(ask: Ask): Promise<void>;
  /** The answer to the list; undefined when there is none under either prefix. */
  list(ask: Ask, query: string): Promise<Response | undefined>;
  /** The answer to one version; its 404 says nothing about the prefix. */
  one(ask: Ask, id: string, query: string): Promise<Response>;
}

/**
 * With `auto`, a 404 or a 200 that is not JSON on the list means that the prefix is absent. A prefix
 * once found is kept until the list answers so again, then the other one is tried: it is taken when
 * it lists. `expected` is a prefix known beforehand. Requests at the same time may each find out for
 * themselves.
 */
export function createPrefixFinder(
  configured: Config["prefix"],
  expected?: ApiPrefix,
): PrefixFinder {
  let found = configured === "auto" ? expected : configured;

  async function list(ask: Ask, query: string): Promise<Response | undefined> {
    const wasFound = found !== undefined;
    const firstPrefix = found ?? "ml";
    const first = await ask(listPath(firstPrefix, query));
    if (configured !== "auto" || !isAbsent(first)) {
      if (isProof(first)) found = firstPrefix;
      return first;
    }
    const secondPrefix = firstPrefix === "ml" ? "svc" : "ml";
    const second = await ask(listPath(secondPrefix, query));
    if (!isAbsent(second)) {
      if (isProof(second)) found = secondPrefix;
      await discard(first);
      return second;
    }
    return await bestOfAbsent(first, second, wasFound);
  }

  async function find(ask: Ask): Promise<void> {
    if (found !== undefined) return;
    const probe = await list(ask, "?offset=0&limit=1&include_internal_metadata=false");
    if (probe !== undefined) await discard(probe);
  }

  return {
    known: () => found ?? "auto",
    find,
    list,
    async one(ask, id, query) {
      await find(ask);
      return await ask(`/api/${found ?? "ml"}/v1/artifact-versions/${id}${query}`);
    },
  };
}

function listPath(prefix: ApiPrefix, query: string): string {
  return `/api/${prefix}/v1/artifact-versions${query}`;
}

function isAbsent(answer: Response): boolean {
  return answer.status === 404 || (answer.status === 200 && !isJson(answer));
}

/** Whether the list itself answered; a 401 or 503 may come from something in front of it. */
function isProof(answer: Response): boolean {
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
  for (const each of [first, second]) if (each !== answer) await discard(each);
  return answer;
}
