import type { ComparedRow } from "./compared-row.ts";

/** Longer numbers are cut, in characters: enough for any double without an exponent below 1. */
export const MAX_NUMBER = 20;
/** Longer deltas are cut, in characters. */
export const MAX_DELTA = 14;

/** A number without an exponent; its decimals. */
const PLAIN = /^[+−-]?\d+(?:\.(\d+))?$/;

const known = new WeakMap<ComparedRow, number>();

/** The most decimals of the numbers of a row that are written without an exponent, and fit. */
export function rowDecimals(row: ComparedRow): number {
  const decimals =
    known.get(row) ??
    Math.max(
      0,
      ...row.nodes.map((node) =>
        node?.kind === "number" && node.source.length <= MAX_NUMBER
          ? (decimalsIn(node.source) ?? 0)
          : 0,
      ),
    );
  known.set(row, decimals);
  return decimals;
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
  const match = PLAIN.exec(text);
  return match === null ? undefined : (match[1]?.length ?? 0);
}
