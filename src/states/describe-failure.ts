import { ApiError } from "../api/api-error.ts";
import { FILTERS, type FilterName } from "../query/filters.ts";

/** A failure in the page's words. */
export interface Failure {
  readonly title: string;
  /** The HTTP status, when there was one. */
  readonly status: number | undefined;
  /** One line: what it means and what to do. */
  readonly meaning: string;
  /** Variables of the gateway to look at, in the form of an environment file. */
  readonly variables: readonly string[];
  /** The server's own words, when they add to the title. */
  readonly words: string | undefined;
  /** The filters the server refused, as parameters of the wire. */
  readonly refusedFilters: readonly FilterName[];
  /** A list without filters was refused. */
  readonly wantsFilter: boolean;
  /** Seconds to wait before asking again, when the server said so or limits the rate. */
  readonly waitSeconds: number | undefined;
}

const DEFAULT_WAIT_SECONDS = 10;

interface Context {
  /** The control plane's address; `undefined` for the demo. */
  readonly host: string | undefined;
  readonly hasFilters: boolean;
}

/** Names a failure and says the way out, from what the server answered and what was asked. */
export function describeFailure(error: Error, { host, hasFilters }: Context): Failure {
  const plain = {
    status: undefined,
    variables: [],
    words: undefined,
    refusedFilters: [],
    wantsFilter: false,
    waitSeconds: undefined,
  };
  if (!(error instanceof ApiError)) {
    return { ...plain, title: "This page has a fault", meaning: error.message };
  }
  const { kind, status, message } = error;
  if (kind === "offline") {
    const meaning =
      "Nothing answers at this page’s own address. It asks again once you are online.";
    return { ...plain, title: "The dashboard’s server is out of reach", meaning };
  }
  if (kind === "body") {
    const meaning = "The answer is not what the contract says, so no row can be shown.";
    return { ...plain, title: "An answer that can’t be read", status, meaning, words: message };
  }
  const base = { ...plain, status, words: message };
  const at = host ?? "the demo control plane";
  const hostLine = `TFY_HOST=${host ?? "https://your-org.truefoundry.cloud"}`;
  if (status === 401) {
    return {
      ...base,
      title: "The token was refused",
      meaning:
        "Set a valid TFY_API_KEY for the gateway and start it again. The page keeps your address.",
      variables: [hostLine, "TFY_API_KEY=…"],
    };
  }
  if (status === 403) {
    const meaning =
      "The gateway’s token is valid but may not list these versions. Ask for access to the ML repo, or use another token.";
    return { ...base, title: "Not allowed", meaning };
  }
  if (status === 404) {
    return {
      ...base,
      title: "No artifact versions at this address",
      meaning: `Asked at ${at}. The host or the API prefix may be wrong.`,
      variables: [hostLine, "TFY_API_PREFIX=auto"],
    };
  }
  if (status === 400 || status === 422) return describeRefusal(error, base, hasFilters);
  if (status === 429) {
    const waitSeconds = error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS;
    const meaning = "The control plane limits how often it may be asked.";
    return { ...base, title: "Too many requests", meaning, waitSeconds };
  }
  if (status === 504) {
    const meaning = `No answer from ${at} in time. A narrower filter is answered faster.`;
    return { ...base, title: "The control plane took too long", meaning };
  }
  if (status === 502) {
    const meaning = `The gateway could not reach ${at}.`;
    return { ...base, title: "The control plane is out of reach", meaning, variables: [hostLine] };
  }
  if (status !== undefined && status >= 500) {
    const meaning = "It failed on this request. Your filters are kept.";
    return { ...base, title: "The control plane failed", meaning };
  }
  return { ...base, title: "The request was refused", meaning: "Your filters are kept." };
}

type Base = Omit<Failure, "title" | "meaning">;

function describeRefusal(error: ApiError, base: Base, hasFilters: boolean): Failure {
  if (!hasFilters) {
    const meaning =
      "It lists versions only of something: an ML repo, an artifact, a run. Start with an ML repo ID.";
    return { ...base, title: "This control plane wants a filter", meaning, wantsFilter: true };
  }
  const fields = FILTERS.filter(({ name }) => error.fields.some(({ field }) => field === name));
  if (fields.length === 0) {
    const meaning = "The control plane does not take this combination of filters.";
    return { ...base, title: "The request was refused", meaning };
  }
  const labels = fields.map(({ label }) => label).join(", ");
  return {
    ...base,
    title: "A filter was refused",
    meaning: `${labels}, in the server’s words:`,
    words: error.fields.map(({ message }) => message).join("\n"),
    refusedFilters: fields.map(({ name }) => name),
  };
}
