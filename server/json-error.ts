/**
 * Returns an error response in the control plane's format, so that the page parses a single format.
 * `code` tells the gateway's errors from the control plane's.
 */
export function jsonError(
  statusCode: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return Response.json(
    { statusCode, message, code },
    { status: statusCode, headers: { ...headers, ...apiHeaders } },
  );
}

/**
 * Headers of every response under /api: it is never cached and never interpreted as anything but
 * data. The policy prevents an HTML page from the control plane from running with our origin.
 */
export const apiHeaders = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;
