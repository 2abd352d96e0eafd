/**
 * The text of a JSON string, given with its quotes and escapes. A string that JSON does not allow,
 * such as one with an unknown escape, is returned unchanged, without its quotes.
 */
export function decodeString(source: string): string {
  const inner = source.slice(1, -1);
  if (!inner.includes("\\")) return inner;
  try {
    return String(JSON.parse(source));
  } catch {
    return inner;
  }
}
