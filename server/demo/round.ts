/** Rounds a number to at most the given number of decimals. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
