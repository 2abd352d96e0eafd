/**
 * A header of every response of the dashboard server. A response without it comes from something in
 * front of the server: a proxy, its login page, or a firewall.
 */
export const SERVER_HEADER = "X-Artifact-Versions";

/**
 * Returns what a response means that the dashboard server didn't send, otherwise undefined.
 * - `session`: a proxy requires a login
 * - `proxy`: a proxy or firewall responded with something else
 *
 * JSON with a 2xx status counts as the server's, in case a proxy removed the header.
 *
 * @param text the response's body
 */
export function interceptionOf(response: Response, text: string): "session" | "proxy" | undefined {
  // The server never redirects API requests. The page doesn't follow redirects, because a login on
  // another origin would only look like a network failure.
  if (response.type === "opaqueredirect") return "session";
  if (response.headers.has(SERVER_HEADER)) return undefined;
  if (response.status === 401) return "session";
  if (!response.ok || text.trim() === "") return "proxy";
  if (/^\s*[{[]/.test(text)) return undefined;
  return text.trimStart().startsWith("<") ? "session" : "proxy";
}
