/**
 * A query as a shell command, the token as a variable. In a double-quoted word `!` and `'` may still
 * act in a shell, so they are percent-encoded as well.
 */
export function curlOf(prefix: "ml" | "svc", request: string): string {
  const query = request.replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  return `curl -sS "$TFY_HOST/api/${prefix}/v1/artifact-versions?${query}" \\\n  -H "Authorization: Bearer $TFY_API_KEY"`;
}
