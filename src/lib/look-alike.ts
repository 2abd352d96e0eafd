import { withoutOddCharacters } from "./odd-characters.ts";

/** Cyrillic and Greek letters, and the Latin letters that look the same in most fonts. */
const FOREIGN = "аеорсухіјѕԁһӏАВЕКМНОРСТУХІЈЅοανρΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
const LATIN = "aeopcyxijsdhlABEKMHOPCTYXIJSoavpABEZHIKMNOPTYX";

const LATIN_OF = new Map([...FOREIGN].map((letter, index) => [letter, LATIN.charAt(index)]));

/**
 * Whether two different texts look the same: they differ only in characters that can't be seen, in how
 * accents are stored, in the width of letters, or in letters of another alphabet.
 */
export function looksSame(one: string, other: string): boolean {
  return one !== other && looksOf(one) === looksOf(other);
}

/** Visible ASCII with single spaces, as most text is. It looks like itself. */
const PLAIN = /^(?:[\x21-\x7e]+(?: [\x21-\x7e]+)*)?$/;

/** Returns a text that is the same for all texts that look the same. */
export function looksOf(text: string): string {
  if (PLAIN.test(text)) return text;
  const composed = withoutOddCharacters(text).normalize("NFKC");
  return composed.replace(/\p{L}/gu, (letter) => LATIN_OF.get(letter) ?? letter);
}
