/**
 * Returns rendered HTML that a browser reads exactly: carriage returns stay. Some characters can't be
 * in HTML at all: null, and half of a surrogate pair. Markup with those is `""`, so that the browser renders
 * the page itself.
 */
export function exactMarkup(html: string): string {
  if (html.includes("\0") || !html.isWellFormed()) return "";
  return html.replaceAll("\r", "&#13;");
}
