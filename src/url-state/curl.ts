/**
 * A query as a shell command for bash and zsh, host and token as variables. In a double-quoted word
 * `!` and `'` may still act in a shell, so they are percent-encoded as well.
 * @param request the query as it goes over the wire, percent-encoded, without `?`
 */
export function curlOf(prefix: "ml" | "svc", request: string): string {
  const query = request.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `curl -sS "$TFY_HOST/api/${prefix}/v1/artifact-versions?${query}" \\\n  -H "Authorization: Bearer $TFY_API_KEY"`;
}
