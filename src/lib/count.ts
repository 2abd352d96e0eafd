const grouped = new Intl.NumberFormat("en");

/** A count with thousands separators: 12,400. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** A whole number with thousands separators; any other text unchanged. */
export function groupDigits(text: string): string {
  return /^\d+$/.test(text) ? grouped.format(BigInt(text)) : text;
}

/** `1 version`, `1,240 versions`. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
