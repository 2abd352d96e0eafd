import { ApiError, type ApiErrorKind, type FieldProblem } from "../api/api-error.ts";
import { FILTER_LIST } from "../url-state/filters.ts";

/** What the page knows about a request besides its error. */
export interface FailureContext {
  /** The control plane's URL; `undefined` for the demo. */
  readonly host: string | undefined;
  readonly hasFilters: boolean;
  /** Whether the browser has a network connection. */
  readonly isOnline: boolean;
  /** How many times in a row this request has failed. Defaults to 1. */
  readonly failures?: number;
}

/** The facts by which a failure state is chosen and described. */
export interface FailedRequest {
  /** `exception` is any error other than an `ApiError`: a bug in the page. */
  readonly kind: ApiErrorKind | "exception";
  /** The HTTP status, when the server answered. */
  readonly status: number | undefined;
  /** The error's message. For a `status` failure it is the server's. */
  readonly message: string;
  /** The labels of the filters the server rejected. */
  readonly invalidFilters: readonly string[];
  /** The labels of the paging parameters the server rejected. */
  readonly invalidPaging: readonly string[];
  /** Whether the request has a filter that narrows the list. */
  readonly hasFilters: boolean;
  /** Whether the browser has a network connection. */
  readonly isOnline: boolean;
  /** The control plane as part of a sentence: its URL, or "the demo control plane". */
  readonly controlPlane: string;
}

/** Returns the facts about a failed request. */
export function failedRequestOf(error: Error, { host, ...context }: FailureContext): FailedRequest {
  const { message } = error;
  const { kind, status, fields } =
    error instanceof ApiError
      ? error
      : ({ kind: "exception", status: undefined, fields: [] } as const);
  return {
    ...context,
    kind,
    status,
    message,
    invalidFilters: filtersIn(fields).map(({ label }) => label),
    invalidPaging: fields.flatMap(({ field }) => PAGING_LABELS.get(field) ?? []),
    controlPlane: host ?? "the demo control plane",
  };
}

/** The filters among the parameters the server rejected. */
export function filtersIn(problems: readonly FieldProblem[]) {
  return FILTER_LIST.filter(({ name }) => problems.some(({ field }) => field === name));
}

/** The paging parameters, under the names of their controls. */
const PAGING_LABELS: ReadonlyMap<string, string> = new Map([
  ["limit", "Rows per page"],
  ["offset", "Offset"],
]);
