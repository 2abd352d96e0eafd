/**
 * Percent-encodes a query value, except `:` `/` `,` `@`, which are legal in a query and keep it
 * readable. Lone surrogates, which can't be encoded, become U+FFFD.
 */
export function encodeQueryValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(3A|2F|2C|40)/g, decodeURIComponent);
}
