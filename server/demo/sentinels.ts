/** An answer that needs no data. */
export interface CannedResponse {
  readonly kind: "answer";
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** What the `fqn` filter asks for instead of a list; docs/demo-differences.md lists the values. */
export type Sentinel =
  | CannedResponse
  | { readonly kind: "stall" }
  | { readonly kind: "slow" }
  | { readonly kind: "flaky" }
  | { readonly kind: "malformed" };

/** A JSON answer. */
export function json(
  status: number,
  body: object,
  headers: Record<string, string> = {},
): CannedResponse {
  const contentType = "application/json";
  return { kind: "answer", status, contentType, body: JSON.stringify(body), headers };
}

/** An error in the shape of the SDKs' HttpError (docs/api.md, "Errors"). */
export function httpError(
  statusCode: number,
  message: string,
  headers: Record<string, string> = {},
): CannedResponse {
  return json(statusCode, { statusCode, message }, headers);
}

/** A 422 that names the parameters at fault. */
export function validationError(detail: readonly object[]): CannedResponse {
  return json(422, { detail });
}

export const UNAUTHORIZED = httpError(401, "The bearer token is missing or not valid", {
  "WWW-Authenticate": "Bearer",
});

const HTML = "<!doctype html><title>Sign in</title><h1>Sign in</h1><p>Your session has ended.</p>";

const SENTINELS: ReadonlyMap<string, Sentinel> = new Map<string, Sentinel>([
  ["demo-400", httpError(400, "This filter can't be used here")],
  ["demo-401", UNAUTHORIZED],
  ["demo-403", httpError(403, "You have no access to this ML repo")],
  ["demo-404", httpError(404, "Not Found")],
  ["demo-408", httpError(408, "The request took too long")],
  [
    "demo-422",
    validationError([
      {
        loc: ["query", "fqn"],
        msg: "FQN should be of an artifact or a version",
        type: "value_error",
      },
    ]),
  ],
  ["demo-429", httpError(429, "Too many requests", { "Retry-After": "3" })],
  ["demo-500", httpError(500, "Something went wrong")],
  ["demo-502", httpError(502, "The service behind this one gave no valid answer")],
  ["demo-503", httpError(503, "Down for maintenance")],
  ["demo-504", httpError(504, "The service behind this one took too long")],
  [
    "demo-html",
    { kind: "answer", status: 200, contentType: "text/html; charset=utf-8", body: HTML },
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

/** The sentinel that an FQN is, `undefined` for every other FQN. */
export function sentinelOf(fqn: string | undefined): Sentinel | undefined {
  return fqn === undefined ? undefined : SENTINELS.get(fqn);
}
