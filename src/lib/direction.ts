/** Letters of right-to-left scripts, and the marks that embed or override a direction. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\u200F\u202A-\u202E\u2066-\u2069\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Whether a text may be shown from right to left, or reorder what is beside it. */
export function mayReorder(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/**
 * Returns a text that doesn't reorder what is beside it, for places without elements, such as a document
 * title. Most texts are returned unchanged.
 */
export function isolated(text: string): string {
  return mayReorder(text) ? `\u2068${text}\u2069` : text;
}
