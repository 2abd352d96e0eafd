import type { ComparedRow } from "./compared-row.ts";

/** Longer numbers are cut, in characters: enough for any double without an exponent below 1. */
export const MAX_NUMBER = 20;
/** Longer deltas are cut, in characters. */
export const MAX_DELTA = 14;

const known = new WeakMap<ComparedRow, number>();

/** The most decimals of the numbers of a row that are written without an exponent, and fit. */
export function rowDecimals(row: ComparedRow): number {
  const decimals = known.get(row) ?? partsOf(row).decimals;
  known.set(row, decimals);
  return decimals;
}

/** The width of a row's numbers below each other, in characters; those that don't fit are cut. */
export function alignedWidth(row: ComparedRow): number {
  const { integer, decimals, other } = partsOf(row);
  return Math.max(other, decimals === 0 ? integer : integer + 1 + decimals);
}

/**
 * The lengths of the longest integer part, of the longest decimals, and of the longest number that isn't
 * plain. In a loop, since it is called for each row of a large comparison before any is shown.
 */
function partsOf({ nodes }: ComparedRow) {
  const parts = { integer: 0, decimals: 0, other: 0 };
  for (const node of nodes) {
    if (node?.kind !== "number") continue;
    const { length } = node.source;
    const decimals = length > MAX_NUMBER ? undefined : decimalsIn(node.source);
    if (decimals === undefined) parts.other = Math.max(parts.other, Math.min(length, MAX_NUMBER));
    else {
      parts.integer = Math.max(parts.integer, decimals === 0 ? length : length - decimals - 1);
      parts.decimals = Math.max(parts.decimals, decimals);
    }
  }
  return parts;
}

/**
 * What takes the place of the decimals that a number lacks, so that the decimal points of its row are below
 * each other: ".00" for "3" beside "0.25". It is laid out, but neither seen nor copied.
 */
export function missingDecimals(text: string, decimals: number): string {
  const own = decimalsIn(text);
  if (own === undefined || own >= decimals) return "";
  const missing = `${own === 0 ? "." : ""}${"0".repeat(decimals - own)}`;
  return text.length + missing.length > MAX_NUMBER ? "" : missing;
}

/** A delta with as many decimals as the numbers of its row: "−0.0070". One that is rounded or long stays. */
export function paddedDelta(delta: string, decimals: number): string {
  const padded = delta + missingDecimals(delta, decimals);
  return padded.length > MAX_DELTA ? delta : padded;
}

/** `undefined` for a number with an exponent, `NaN` and the like. */
function decimalsIn(text: string): number | undefined {
  const [first = ""] = text;
  const isPlain = isDigit(text.charCodeAt(PLUS_OR_MINUS.includes(first) ? 1 : 0));
  if (!isPlain || text.includes("e") || text.includes("E")) return undefined;
  const point = text.indexOf(".");
  return point < 0 ? 0 : text.length - point - 1;
}

const PLUS_OR_MINUS = "+−-";

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
