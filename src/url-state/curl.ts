import type { ApiPrefix } from "../artifact/api-prefix.ts";
/**
 * Returns a request as a shell command for bash and zsh, with the host and the API key as variables.
 * Characters that shells interpret even in double quotes, such as `!`, are percent-encoded.
 * @param request the query of the request, percent-encoded, without `?`
 */
export function curlOf(prefix: ApiPrefix, request: string): string {
  const query = request.replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `curl -sS "$TFY_HOST/api/${prefix}/v1/artifact-versions?${query}" \\\n  -H "Authorization: Bearer $TFY_API_KEY"`;
}
