import { ApiError, type ApiErrorKind, type FieldProblem } from "../api/api-error.ts";
import { formatCount } from "../lib/count.ts";
import { nounOf } from "../url-state/describe-filters.ts";
import { FILTER_LIST, type FilterDefinition } from "../url-state/filters.ts";

/** What the page knows about a request besides its error. */
export interface FailureContext {
  /** The control plane's URL; `undefined` for the demo. */
  readonly host: string | undefined;
  /** Whether the request has a filter that narrows the list. */
  readonly hasFilters: boolean;
  /** Whether the browser has a network connection. */
  readonly isOnline: boolean;
  /** The request's query. */
  readonly request?: string;
  /** How many times in a row this request has failed. Defaults to 1. */
  readonly failures?: number;
}

/** The facts that determine a failure state and its description. */
export interface FailedRequest extends Pick<FailureContext, "hasFilters" | "isOnline"> {
  /** `exception` is any error other than an `ApiError`: a bug in the page. */
  readonly kind: ApiErrorKind | "exception";
  /** The HTTP status, if the server responded. */
  readonly status: number | undefined;
  /** The gateway's error code, if it is the gateway's error. */
  readonly code: string | undefined;
  /** The error's message. For a `status` failure it is the server's, for `session` and `proxy` the body. */
  readonly message: string;
  /** The parameters that the server rejected, each with its message. */
  readonly fields: readonly FieldProblem[];
  /** Whether the server rejected the parameters. Servers use either 400 or 422 for that. */
  readonly isInvalid: boolean;
  /** The filters among the rejected parameters. */
  readonly rejectedFilters: readonly FilterDefinition[];
  /** The labels of the paging parameters among the rejected ones. */
  readonly rejectedPaging: readonly string[];
  /** The length of the request's query in characters, if it is known. */
  readonly requestLength: number | undefined;
  /** The filter that takes up most of that, as in "400 run IDs"; `undefined` if that isn't a list. */
  readonly longestFilter: string | undefined;
  /** The server's Retry-After header, in seconds. */
  readonly retryAfterSeconds: number | undefined;
  readonly failures: number;
  /** The control plane, for use in a sentence: its URL, or "the demo control plane". */
  readonly controlPlane: string;
}

const EXCEPTION = {
  kind: "exception",
  status: undefined,
  code: undefined,
  fields: [],
  retryAfterSeconds: undefined,
} as const;

/** Returns the facts about a failed request. */
export function failedRequestOf(error: Error, context: FailureContext): FailedRequest {
  const { host, hasFilters, isOnline, request, failures = 1 } = context;
  const { kind, status, code, fields, retryAfterSeconds } =
    error instanceof ApiError ? error : EXCEPTION;
  return {
    kind,
    status,
    code,
    message: error.message,
    fields,
    isInvalid: status === 400 || status === 422,
    rejectedFilters: FILTER_LIST.filter(({ name }) => fields.some(({ field }) => field === name)),
    rejectedPaging: fields.flatMap(({ field }) => PAGING_LABELS.get(field) ?? []),
    requestLength: request?.length,
    longestFilter: request === undefined ? undefined : longestFilterOf(request),
    retryAfterSeconds,
    hasFilters,
    isOnline,
    failures,
    controlPlane: host ?? "the demo control plane",
  };
}

function longestFilterOf(request: string): string | undefined {
  const params = new URLSearchParams(request);
  const lengthOf = ({ name }: FilterDefinition) => params.getAll(name).join().length;
  const [longest] = FILTER_LIST.toSorted((one, other) => lengthOf(other) - lengthOf(one));
  const { length } = longest === undefined ? [] : params.getAll(longest.name);
  return longest === undefined || length < 2
    ? undefined
    : `${formatCount(length)} ${nounOf(longest.label)}`;
}

/** The paging parameters, with the labels of their controls. */
const PAGING_LABELS: ReadonlyMap<string, string> = new Map([
  ["limit", "Rows per page"],
  ["offset", "Offset"],
]);
