import type { ApiPrefix } from "./api-prefix.ts";

/** Characters that `encodeURIComponent` keeps and shells interpret, even in double quotes such as `!`. */
const SHELL_CHARACTERS = /[!'()*]/g;

/**
 * Returns a request for versions as a shell command for bash and zsh, with the host and the API key as
 * variables.
 * @param rest what follows `/artifact-versions`: `/<id>` or `?<query>`, percent-encoded
 */
export function curlCommand(prefix: ApiPrefix, rest: string): string {
  const safe = rest.replace(SHELL_CHARACTERS, (char) => `%${char.charCodeAt(0).toString(16)}`);
  return `curl -sS "$TFY_HOST/api/${prefix}/v1/artifact-versions${safe}" \\\n  -H "Authorization: Bearer $TFY_API_KEY"`;
}
