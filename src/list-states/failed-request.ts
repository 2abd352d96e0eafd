import { ApiError, type ApiErrorKind, type FieldProblem } from "../api/api-error.ts";
import { FILTER_LIST } from "../url-state/filters.ts";

export interface FailureContext {
  /** The control plane's URL; `undefined` for the demo. */
  readonly host: string | undefined;
  readonly hasFilters: boolean;
  /** Whether the browser has a network at all. */
  readonly isOnline: boolean;
  /** How often this very request has failed by now; 1 by default. */
  readonly failures?: number;
}

/** What is known of a failed request; states are chosen by it and may mention it. */
export interface FailedRequest {
  /** `exception` is any error that is not the API's: a bug of the page. */
  readonly kind: ApiErrorKind | "exception";
  /** The HTTP status, when the server answered. */
  readonly status: number | undefined;
  /** The error's message; of a `status` failure, the server's. */
  readonly message: string;
  /** The labels of the filters that the server names as invalid. */
  readonly invalidFilters: readonly string[];
  /** The labels of the paging parameters that the server names as invalid. */
  readonly invalidPaging: readonly string[];
  /** Whether the request has a filter that narrows the list. */
  readonly hasFilters: boolean;
  /** Whether the browser has a network at all. */
  readonly isOnline: boolean;
  /** The control plane in a sentence: its URL, or "the demo control plane". */
  readonly controlPlane: string;
}

/** Gathers what the states need to know from an error and from the request that led to it. */
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

/** The filters among the parameters that a server names as invalid. */
export function filtersIn(problems: readonly FieldProblem[]) {
  return FILTER_LIST.filter(({ name }) => problems.some(({ field }) => field === name));
}

/** What the page sends besides the filters, as its controls call it. */
const PAGING_LABELS: ReadonlyMap<string, string> = new Map([
  ["limit", "Rows per page"],
  ["offset", "Offset"],
]);
