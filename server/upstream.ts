/** The control plane behind the gateway, and the token for it. */
export interface Upstream {
  /** Scheme, host, port and path prefix, without a trailing slash. */
  readonly url: string;
  readonly apiKey: string;
}

/** An answer that the gateway gives itself because the control plane's can't be passed on. */
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
 * Sends one GET. Nothing of the browser's request goes along but path and query: its headers mean
 * this server, not the control plane. Redirects are not followed, since the token would follow too.
 * @throws UpstreamError when the answer has a status from 300 to 399; what fetch throws when there is
 *   no answer
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
  if (!redirects.includes(status)) {
    const message = `${upstream.url} answered ${status}, which is no answer to this request.`;
    throw new UpstreamError(502, "UPSTREAM_UNEXPECTED", message);
  }
  const message = `${upstream.url} answered with a redirect (${status}), which is not followed: check TFY_HOST.`;
  throw new UpstreamError(502, "UPSTREAM_REDIRECT", message);
}

/** The others below 400 lead nowhere, such as 304: nothing here asks whether something changed. */
const redirects = [301, 302, 303, 307, 308];

/** Drops an answer that nobody will read, so that its connection is free again. */
export async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

/** Why fetch found no answer, as a system's error code such as ECONNREFUSED, or "no connection". */
export function failureCode(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]+$/.test(code) ? code : "no connection";
}
