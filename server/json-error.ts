/**
 * An error in the control plane's own shape, so that the page reads one kind of error only.
 * `code` tells the gateway's errors apart from the control plane's.
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
 * Headers on every answer under /api: never stored, never taken for anything but data. The policy
 * keeps an HTML page that a control plane sends from running as a page of ours.
 */
export const apiHeaders = {
  "Cache-Control": "no-store",
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
} as const;
