/**
 * Text as code in a cell of a Markdown table, on one line. In code, nothing is markup, a link or a mention.
 * Text with line breaks, control characters or outer spaces is written as a JSON string.
 */
export function codeInCell(text: string): string {
  const line = NEEDS_QUOTES.test(text) ? JSON.stringify(text) : text;
  // A backslash before an escaped pipe would end the cell, and a backtick would end the code.
  if (/`|\\\|/.test(line)) return `<code>${line.replace(PUNCTUATION, entityOf)}</code>`;
  return `\`${line.replaceAll("|", "\\|")}\``;
}

const NEEDS_QUOTES = /^$|^\s|\s$|[\p{Cc}\u2028\u2029]/u;
const PUNCTUATION = /[!-/:-@[-`{-~]/g;

function entityOf(character: string): string {
  return `&#${character.charCodeAt(0)};`;
}

/** A link in Markdown, also in a cell of a table. Its text is not read as markup. */
export function markdownLink(text: string, url: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
  const target = url.replace(/[\s<>()|\\`]/g, (character) => encodeCharacter(character));
  return `[${line.replace(/[\\`*_[\]<>|&~#!$@:]/g, "\\$&")}](${target})`;
}

/** `encodeURIComponent` leaves parentheses. */
function encodeCharacter(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}
