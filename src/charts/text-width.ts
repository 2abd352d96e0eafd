import { cutInMiddle } from "../ui/middle-cut.ts";

/** The widths of characters in the page's fonts, as a part of the font size; rather too wide than too narrow. */
const NARROW = /[.,:;'|!ijlIft()[\] ]/;
const WIDE = /[mwMW@%\u2014]/;
const FULL =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60]|\p{Extended_Pictographic}/u;

/** Of all labels in a plot: the token `tiny`. */
const FONT_SIZE = 11;

/**
 * Estimates the width of a text in CSS pixels. Labels in a plot are placed before they are rendered, on the
 * server too, where nothing can be measured.
 */
export function estimateWidth(text: string): number {
  let width = 0;
  for (const character of text) width += emOf(character);
  return width * FONT_SIZE;
}

function emOf(character: string): number {
  if (NARROW.test(character)) return 0.36;
  if (WIDE.test(character)) return 0.95;
  if (FULL.test(character)) return 1.1;
  return /[A-Z]/.test(character) ? 0.74 : 0.62;
}

/** A text cut in the middle to a width in CSS pixels. */
export function cutLabel(text: string, width: number): string {
  return estimateWidth(text) <= width ? text : cutInMiddle(text, width, estimateWidth);
}
