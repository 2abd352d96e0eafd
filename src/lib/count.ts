const grouped = new Intl.NumberFormat("en");

/** A count with its thousands grouped: 12,400. */
export function formatCount(count: number): string {
  return grouped.format(count);
}

/** Digits of a whole number grouped, any other text as it is. */
export function groupDigits(text: string): string {
  return /^\d+$/.test(text) ? grouped.format(BigInt(text)) : text;
}

/** `1 version`, `1,240 versions`. */
export function countOf(count: number, noun: string): string {
  return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
