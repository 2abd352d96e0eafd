import { jsonError } from "./json-error.ts";
import { isLoopback } from "./loopback.ts";

/**
 * Returns an error response for a host name that the server doesn't accept, otherwise undefined. On
 * loopback, only loopback names and `allowedHosts` are accepted: otherwise another site could point
 * its own host name at 127.0.0.1 and read the data (DNS rebinding). On other addresses, any name is
 * accepted unless `allowedHosts` is set.
 */
export function rejectUnknownHost(
  hostHeader: string | null,
  listeningOn: string,
  allowedHosts: readonly string[],
): Response | undefined {
  const name = (hostHeader ?? "").toLowerCase().replace(/:\d*$/, "");
  if (isLoopback(name) || allowedHosts.includes(name)) return undefined;
  if (!isLoopback(listeningOn) && allowedHosts.length === 0) return undefined;
  const message = "This host name is not allowed. Add it to ALLOWED_HOSTS.";
  return jsonError(421, "HOST_NOT_ALLOWED", message);
}

/**
 * Returns an error response for an API request that, according to the browser, comes from another
 * origin, otherwise undefined.
 */
export function rejectCrossSite(secFetchSite: string | null): Response | undefined {
  if (secFetchSite === null || secFetchSite === "same-origin" || secFetchSite === "none") {
    return undefined;
  }
  return jsonError(403, "CROSS_SITE", "Cross-site requests to this API are not allowed.");
}
