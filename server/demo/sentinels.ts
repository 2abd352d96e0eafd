/** A response that needs no data. */
export interface CannedResponse {
  readonly kind: "response";
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * What a sentinel value of the `fqn` filter provokes instead of a list. docs/demo-differences.md
 * has the values.
 */
export type Sentinel =
  | CannedResponse
  | { readonly kind: "stall" }
  | { readonly kind: "slow" }
  | { readonly kind: "flaky" }
  | { readonly kind: "malformed" };

/** Returns a JSON response. */
export function json(
  status: number,
  body: object,
  headers: Record<string, string> = {},
): CannedResponse {
  const contentType = "application/json";
  return { kind: "response", status, contentType, body: JSON.stringify(body), headers };
}

/** Returns an error in the format of the SDKs' HttpError (docs/api.md, "Errors"). */
export function httpError(
  statusCode: number,
  message: string,
  headers: Record<string, string> = {},
): CannedResponse {
  return json(statusCode, { statusCode, message }, headers);
}

/** Returns a 422 that lists the invalid parameters. */
export function validationError(detail: readonly object[]): CannedResponse {
  return json(422, { detail });
}

export const UNAUTHORIZED = httpError(401, "The bearer token is missing or invalid", {
  "WWW-Authenticate": "Bearer",
});

const HTML = "<!doctype html><title>Sign in</title><h1>Sign in</h1><p>Your session has ended.</p>";

const SENTINELS: ReadonlyMap<string, Sentinel> = new Map<string, Sentinel>([
  ["demo-400", httpError(400, "This filter is not supported here")],
  ["demo-401", UNAUTHORIZED],
  ["demo-403", httpError(403, "You don't have access to this ML repo")],
  ["demo-404", httpError(404, "Not Found")],
  ["demo-408", httpError(408, "The request timed out")],
  [
    "demo-422",
    validationError([
      {
        loc: ["query", "fqn"],
        msg: "FQN must identify an artifact or a version",
        type: "value_error",
      },
    ]),
  ],
  ["demo-429", httpError(429, "Too many requests", { "Retry-After": "3" })],
  ["demo-500", httpError(500, "Something went wrong")],
  ["demo-502", httpError(502, "The upstream service sent an invalid response")],
  ["demo-503", httpError(503, "Down for maintenance")],
  ["demo-504", httpError(504, "The upstream service timed out")],
  [
    "demo-html",
    { kind: "response", status: 200, contentType: "text/html; charset=utf-8", body: HTML },
  ],
  [
    "demo-cut",
    { ...json(200, {}), body: '{"data":[{"id":"3f6a0c1e","fqn":"artifact:northwind/churn-pre' },
  ],
  ["demo-null", json(200, { data: null, pagination: { total: 0, offset: 0, limit: 100 } })],
  ["demo-stall", { kind: "stall" }],
  ["demo-slow", { kind: "slow" }],
  ["demo-flaky", { kind: "flaky" }],
  ["demo-malformed", { kind: "malformed" }],
]);

/** Returns the sentinel for an FQN, or undefined for any other FQN. */
export function sentinelOf(fqn: string | undefined): Sentinel | undefined {
  return fqn === undefined ? undefined : SENTINELS.get(fqn);
}
