import fc from "fast-check";

/**
 * Any Unicode character, for the `unit` of `fc.string`. fast-check's "binary" has the same ones, but
 * takes seconds to list all 1.1 million.
 */
export const anyCharacter = fc
  .integer({ min: 0, max: 0x10_ff_ff })
  .map((codePoint) => String.fromCodePoint(codePoint))
  .filter((character) => character.isWellFormed());
