/**
 * A header of every response of the dashboard server. A response without it comes from something in
 * front of the server: a proxy, its login page, or a firewall.
 */
export const SERVER_HEADER = "X-Artifact-Versions";

/** With these, a proxy requires a login. 419 and 440 are not in any standard. */
const LOGIN_STATUSES = [401, 407, 419, 440, 511];

/**
 * Returns what a response means that the dashboard server didn't send, otherwise undefined.
 * - `session`: a proxy requires a login
 * - `proxy`: a proxy or firewall responded with something else
 *
 * JSON with a 2xx status counts as the server's, in case a proxy removed the header, unless it is an
 * error.
 *
 * @param text the response's body
 */
export function interceptionOf(response: Response, text: string): "session" | "proxy" | undefined {
  // The server never redirects API requests. The page doesn't follow redirects, because a login on
  // another origin would only look like a network failure.
  if (response.type === "opaqueredirect") return "session";
  if (response.headers.has(SERVER_HEADER)) return undefined;
  if (LOGIN_STATUSES.includes(response.status)) return "session";
  const body = text.trimStart();
  if (response.ok && body.startsWith("<")) return "session";
  const isJson = /^(?:\[|\{(?!\s*"error))/.test(body);
  return response.ok && isJson ? undefined : "proxy";
}
