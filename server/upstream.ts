/** The control plane behind the gateway, and its API key. */
export interface Upstream {
  /** Scheme, host, port and path prefix, without a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
}

/**
 * An error that the gateway responds with because the control plane's response can't be passed on.
 */
export class UpstreamError extends Error {
  override name = "UpstreamError";
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/**
 * Sends a GET request to the control plane. Only the path and query of the browser's request are
 * passed on: its headers are meant for this server. Redirects are not followed, since the API key
 * would be sent along.
 * @throws {UpstreamError} when the status is from 300 to 399
 * @throws what fetch throws when there is no response
 */
export async function sendGet(
  upstream: Upstream,
  path: string,
  signal: AbortSignal,
): Promise<Response> {
  const response = await fetch(`${upstream.url}${path}`, {
    headers: {
      Accept: "application/json",
      Authorization: `Bearer ${upstream.apiKey}`,
      "User-Agent": "artifact-versions-dashboard",
    },
    redirect: "manual",
    signal,
  });
  const { status } = response;
  if (status < 300 || status >= 400) return response;
  await discardBody(response);
  if (!redirectStatuses.includes(status)) {
    const message = `${upstream.url} responded with an unexpected status (${status}).`;
    throw new UpstreamError(502, "UPSTREAM_UNEXPECTED", message);
  }
  const message = `${upstream.url} responded with a redirect (${status}), which is not followed. Check TFY_HOST.`;
  throw new UpstreamError(502, "UPSTREAM_REDIRECT", message);
}

/** Other 3xx codes, such as 304, make no sense here: no request is conditional. */
const redirectStatuses = [301, 302, 303, 307, 308];

/** Discards a response's body, so that its connection can be reused. */
export async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

/** Why fetch got no response, as a system error code such as ECONNREFUSED, or "no connection". */
export function failureCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]+$/.test(code) ? code : "no connection";
}
