/** The abbreviations and names of characters that can't be seen, by code point in hexadecimal. */
const NAMES: Readonly<Record<string, readonly [label: string, name: string]>> = {
  "0": ["NUL", "null"],
  "7": ["BEL", "bell"],
  "8": ["BS", "backspace"],
  "9": ["TAB", "tab"],
  A: ["LF", "line feed"],
  B: ["VT", "vertical tab"],
  C: ["FF", "form feed"],
  D: ["CR", "carriage return"],
  "1B": ["ESC", "escape"],
  "20": ["SP", "space"],
  "7F": ["DEL", "delete"],
  "85": ["NEL", "next line"],
  A0: ["NBSP", "no-break space"],
  AD: ["SHY", "soft hyphen"],
  "34F": ["CGJ", "combining grapheme joiner"],
  "61C": ["ALM", "Arabic letter mark"],
  "115F": ["HCF", "Hangul choseong filler"],
  "1160": ["HJF", "Hangul jungseong filler"],
  "1680": ["OSP", "Ogham space mark"],
  "180E": ["MVS", "Mongolian vowel separator"],
  "2000": ["NQSP", "en quad"],
  "2001": ["MQSP", "em quad"],
  "2002": ["ENSP", "en space"],
  "2003": ["EMSP", "em space"],
  "2004": ["3/MSP", "three-per-em space"],
  "2005": ["4/MSP", "four-per-em space"],
  "2006": ["6/MSP", "six-per-em space"],
  "2007": ["FSP", "figure space"],
  "2008": ["PSP", "punctuation space"],
  "2009": ["THSP", "thin space"],
  "200A": ["HSP", "hair space"],
  "200B": ["ZWSP", "zero width space"],
  "200C": ["ZWNJ", "zero width non-joiner"],
  "200D": ["ZWJ", "zero width joiner"],
  "200E": ["LRM", "left-to-right mark"],
  "200F": ["RLM", "right-to-left mark"],
  "2028": ["LSEP", "line separator"],
  "2029": ["PSEP", "paragraph separator"],
  "202A": ["LRE", "left-to-right embedding"],
  "202B": ["RLE", "right-to-left embedding"],
  "202C": ["PDF", "pop directional formatting"],
  "202D": ["LRO", "left-to-right override"],
  "202E": ["RLO", "right-to-left override"],
  "202F": ["NNBSP", "narrow no-break space"],
  "205F": ["MMSP", "medium mathematical space"],
  "2060": ["WJ", "word joiner"],
  "2061": ["FA", "function application"],
  "2062": ["IT", "invisible times"],
  "2063": ["IS", "invisible separator"],
  "2064": ["IP", "invisible plus"],
  "2066": ["LRI", "left-to-right isolate"],
  "2067": ["RLI", "right-to-left isolate"],
  "2068": ["FSI", "first strong isolate"],
  "2069": ["PDI", "pop directional isolate"],
  "2800": ["BRSP", "Braille blank"],
  "3000": ["IDSP", "ideographic space"],
  "3164": ["HF", "Hangul filler"],
  FEFF: ["BOM", "zero width no-break space (byte order mark)"],
  FFA0: ["HWHF", "halfwidth Hangul filler"],
  FFF9: ["IAA", "interlinear annotation anchor"],
  FFFA: ["IAS", "interlinear annotation separator"],
  FFFB: ["IAT", "interlinear annotation terminator"],
};

/** Names for the characters that the table doesn’t list. */
const RANGES: readonly (readonly [pattern: RegExp, label: string, name: string])[] = [
  [/\p{Cs}/u, "SURR", "lone surrogate"],
  [/\p{Variation_Selector}/u, "VS", "variation selector"],
  [/[\u{E0000}-\u{E007F}]/u, "TAG", "tag character"],
  [/\p{Cc}/u, "CTRL", "control character"],
];

/** What a character that can't be seen is called. */
export interface CharacterName {
  /** Its abbreviation: "ZWSP". */
  readonly label: string;
  /** Its code point and name: "U+200B zero width space". */
  readonly name: string;
}

/** Returns the abbreviation and the name of a character. */
export function characterName(character: string): CharacterName {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  const [label, name] = NAMES[hex] ?? rangeOf(character);
  return { label, name: `U+${hex.padStart(4, "0")} ${name}` };
}

function rangeOf(character: string): readonly [label: string, name: string] {
  const [, label, name] = RANGES.find(([pattern]) => pattern.test(character)) ?? OTHER;
  return [label, name];
}

const OTHER = [/./u, "INV", "invisible character"] as const;
