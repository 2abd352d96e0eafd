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
 * @throws {UpstreamError} when the status is from 300 to 399, or the body can't be decompressed
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
  if (!isDecoded(response)) {
    await discardBody(response);
    const message = `${upstream.url} responded with a Content-Encoding that is not supported.`;
    throw new UpstreamError(502, "UPSTREAM_UNEXPECTED", message);
  }
  if (status < 300 || status >= 400) return response;
  await discardBody(response);
  if (!redirectStatuses.includes(status)) {
    const message = `${upstream.url} responded with an unexpected status (${status}).`;
    throw new UpstreamError(502, "UPSTREAM_UNEXPECTED", message);
  }
  const message = `${upstream.url} responded with a redirect (${status}), which is not followed. Check TFY_HOST.`;
  throw new UpstreamError(502, "UPSTREAM_REDIRECT", message);
}

/**
 * Whether fetch has decompressed the body. Otherwise it could be neither searched for the API key
 * nor read by the page.
 */
function isDecoded(response: Response): boolean {
  const codings = (response.headers.get("content-encoding") ?? "identity").split(",");
  return codings.every((coding) => decodedCodings.includes(coding.trim().toLowerCase()));
}

const decodedCodings = ["identity", "gzip", "x-gzip", "deflate", "br", "zstd"];

/** Other 3xx codes, such as 304, make no sense here: no request is conditional. */
const redirectStatuses = [301, 302, 303, 307, 308];

/** Discards a response's body, so that its connection can be reused. */
export async function discardBody(response: Response): Promise<void> {
  await response.body?.cancel().catch(() => undefined);
}

/** Describes why fetch got no response, or failed to read its body. */
export function failureOf(error: unknown, { url }: Upstream): UpstreamError {
  const cause = error instanceof Error ? error.cause : undefined;
  const code = cause instanceof Error && "code" in cause ? cause.code : undefined;
  const known = typeof code === "string" && /^[A-Z0-9_]+$/.test(code) ? code : undefined;
  // Errors of the system or of TLS, such as ECONNREFUSED. All others come after the connection.
  if (known !== undefined && !/^(?:HPE_|Z_|UND_ERR_(?!CONNECT))/.test(known)) {
    return new UpstreamError(502, "UPSTREAM_UNREACHABLE", `Could not reach ${url} (${known}).`);
  }
  // fetch doesn't connect to some ports, such as 9, and reports it without a code.
  if (cause instanceof Error && cause.message === "bad port") {
    const message = `Could not reach ${url}: HTTP isn't allowed on this port. Check TFY_HOST.`;
    return new UpstreamError(502, "UPSTREAM_UNREACHABLE", message);
  }
  const message = `${url} sent an invalid or incomplete response (${known ?? "not HTTP"}).`;
  return new UpstreamError(502, "UPSTREAM_INVALID", message);
}
