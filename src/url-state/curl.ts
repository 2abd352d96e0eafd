import type { ApiPrefix } from "../artifact/api-prefix.ts";
import { curlCommand } from "../artifact/curl.ts";

/**
 * Returns a request for a list as a shell command for bash and zsh.
 * @param request the query of the request, percent-encoded, without `?`
 */
export function curlOf(prefix: ApiPrefix, request: string): string {
  return curlCommand(prefix, `?${request}`);
}
