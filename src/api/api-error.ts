import { isJsonObject } from "../lib/is-json-object.ts";

/** A value the server rejected: the query parameter, and the server's message. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

/**
 * Why a request returned no data.
 * - `status`: the response has an error status
 * - `offline`: there is no response; the gateway itself is unreachable
 * - `body`: the request succeeded, but the body does not match the contract
 * - `session`: something in front of the dashboard server, such as a proxy, requires a login
 * - `proxy`: something in front of the dashboard server responded instead of it
 */
export type ApiErrorKind = "status" | "offline" | "body" | "session" | "proxy";

interface Details {
  readonly kind: ApiErrorKind;
  /** For `session` and `proxy`, the response's body. */
  readonly message: string;
  readonly status?: number | undefined;
  readonly code?: string | undefined;
  readonly retryAfterSeconds?: number | undefined;
  readonly fields?: readonly FieldProblem[] | undefined;
}

export class ApiError extends Error {
  override name = "ApiError";
  readonly kind: ApiErrorKind;
  /** The HTTP status; `undefined` without a response. */
  readonly status: number | undefined;
  /** The gateway's error code, such as UPSTREAM_TIMEOUT. */
  readonly code: string | undefined;
  readonly retryAfterSeconds: number | undefined;
  readonly fields: readonly FieldProblem[];

  constructor({ kind, message, status, code, retryAfterSeconds, fields = [] }: Details) {
    super(message);
    this.kind = kind;
    this.status = status;
    this.code = code;
    this.retryAfterSeconds = retryAfterSeconds;
    this.fields = fields;
  }
}

/**
 * Returns the server's message in an error body: `message`, `detail` (a string, or a list of `{loc, msg}`) or
 * `error`, in this order; otherwise the status text (docs/api.md, "Errors").
 */
export function messageOf(body: unknown, statusText: string): string {
  if (!isJsonObject(body)) return statusText;
  const { message, detail, error } = body;
  if (typeof message === "string" && message !== "") return message;
  if (typeof detail === "string" && detail !== "") return detail;
  if (Array.isArray(detail) && detail.length > 0) {
    return detail.map((item) => describeDetail(item)).join("; ");
  }
  return typeof error === "string" && error !== "" ? error : statusText;
}

function describeDetail(item: unknown): string {
  const problem = readDetail(item);
  if (problem === undefined) return JSON.stringify(item);
  return problem.field === "" ? problem.message : `${problem.field}: ${problem.message}`;
}

/** Returns the problems in a 422 body, by parameter (`detail[].loc` ends in the parameter or its index). */
export function fieldProblemsOf(body: unknown): FieldProblem[] {
  if (!isJsonObject(body) || !Array.isArray(body.detail)) return [];
  return body.detail.flatMap((item: unknown) => readDetail(item) ?? []);
}

function readDetail(item: unknown): FieldProblem | undefined {
  if (!isJsonObject(item) || typeof item.msg !== "string") return undefined;
  const loc = Array.isArray(item.loc) ? item.loc : [];
  const names = loc.filter((part): part is string => typeof part === "string");
  return { field: names.at(-1) ?? "", message: item.msg };
}

/** Returns how many seconds to wait, from a Retry-After header: a number of seconds, or an HTTP date. */
export function retryAfterOf(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === "") return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds) && seconds >= 0) return Math.ceil(seconds);
  const at = Date.parse(header);
  return Number.isNaN(at) ? undefined : Math.max(0, Math.ceil((at - now) / 1000));
}
