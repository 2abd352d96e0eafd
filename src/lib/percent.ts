/**
 * Percent-encodes a query value, leaving `:` `/` `,` `@` readable: they are legal in a query,
 * and FQNs consist of them. Lone surrogates, which can't be encoded, become U+FFFD.
 */
export function encodeQueryValue(value: string): string {
  return encodeURIComponent(value.toWellFormed()).replace(/%(3A|2F|2C|40)/g, decodeURIComponent);
}
