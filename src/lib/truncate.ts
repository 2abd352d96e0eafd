/**
 * Truncates text to at most `max` UTF-16 units: its start and an ellipsis. Never splits a surrogate
 * pair.
 */
export function truncate(text: string, max: number): string {
  if (text.length <= max) return text;
  return `${text.slice(0, max - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
