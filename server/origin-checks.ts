import { jsonError } from "./json-error.ts";
import { isLoopback } from "./loopback.ts";

/**
 * Refuses what another site's page sends through someone's browser; undefined when nothing is
 * wrong. A server that listens on loopback answers to loopback names and `allowedHosts` only, or a
 * site could point a name of its own at 127.0.0.1 and read the data (DNS rebinding). Listening
 * elsewhere, any name is fine until `allowedHosts` names some.
 */
export function rejectUnknownHost(
  hostHeader: string | null,
  listeningOn: string,
  allowedHosts: readonly string[],
): Response | undefined {
  const name = (hostHeader ?? "").toLowerCase().replace(/:\d*$/, "");
  if (isLoopback(name) || allowedHosts.includes(name)) return undefined;
  if (!isLoopback(listeningOn) && allowedHosts.length === 0) return undefined;
  const message = "This server does not answer to that host name: add it to ALLOWED_HOSTS.";
  return jsonError(421, "HOST_NOT_ALLOWED", message);
}

/** Refuses a call of the API that a browser says comes from another origin than the page. */
export function rejectCrossSite(secFetchSite: string | null): Response | undefined {
  if (secFetchSite === null || secFetchSite === "same-origin" || secFetchSite === "none") {
    return undefined;
  }
  return jsonError(403, "CROSS_SITE", "This API answers only the page that comes with it.");
}
