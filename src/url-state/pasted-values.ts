import { NO_VALUE } from "./write-values.ts";

/**
 * Reads the values in typed or pasted text: lists in Python, JSON and SQL, a column of a spreadsheet,
 * words between commas. All functions are pure and accept any text.
 */

/** Between values: spaces, line breaks, commas, semicolons, bars, brackets, and the names of Python's collections. */
const GAP =
  /(?:[\s,;|，；、[\](){}]|dtype=[^\s,;)]+|(?:(?:np|numpy|pd|pandas|torch)\.\w+|set|frozenset|list|tuple|array|tensor|Index)\()+/y;
/** A value without quotes. */
const BARE = /[^\s,;|，；、]+/y;
/** Python's prefixes of a string: `b"…"`, `u"…"`, `r"…"`. */
const PREFIX = /(?:[bru]|[br]{2})(?=["'])/iy;
/** What may follow a closing quote. */
const AFTER_QUOTE = /[\s,;|，；、\])}]/;
/** The name that code gives to a list: `runs = [`. */
const ASSIGNMENT = /^\s*\w+\s*=\s*(?=["'[({])/;
/** The end of a printed pandas Series, whose lines start with an index. */
const SERIES_END = /\n(?:Name: [^\n]*, )?(?:Length: \d+, )?dtype: \w+\s*$/;

/** The closing quotes of each opening quote. */
const CLOSING: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ["`", "`"],
  ["“", "”"],
  ["”", "”"],
  ["„", "“”"],
  ["‘", "’"],
  ["’", "’"],
  ["‚", "‘’"],
  ["«", "»"],
  ["»", "«"],
  ["‹", "›"],
]);

const QUOTES = [...CLOSING].flat().join("");

interface PastedValue {
  readonly value: string;
  readonly isQuoted: boolean;
}

/**
 * Returns the values in the text of a list, without blank ones. A quoted value may contain anything;
 * spaces, commas, and semicolons separate all others.
 */
export function readValues(text: string): readonly string[] {
  const values = valuesIn(withoutFrame(text));
  const isAlone = values.length === 1;
  return values
    .filter(({ value, isQuoted }) => isQuoted || isAlone || !NO_VALUE.test(value))
    .map(({ value }) => value);
}

/** Removes what code and pandas write around a list. */
function withoutFrame(text: string): string {
  if (!SERIES_END.test(text)) return text.replace(ASSIGNMENT, "");
  return text.replace(SERIES_END, "").replace(/^[^\S\n]*\S+[^\S\n]+/gm, "");
}

/** Like {@link readValues}, if every value in the text is quoted; otherwise `undefined`. */
export function readQuotedValues(text: string): readonly string[] | undefined {
  const values = valuesIn(text);
  if (values.length === 0 || values.some(({ isQuoted }) => !isQuoted)) return undefined;
  return values.map(({ value }) => value);
}

/** Whether the text is code: it starts with a bracket, or with the name of a collection. */
export function isCodeList(text: string): boolean {
  return /^\s*(?:[[({]|[\w.]+\()/.test(text);
}

function valuesIn(text: string): readonly PastedValue[] {
  const values: PastedValue[] = [];
  let at = endOfMatch(GAP, text, 0);
  while (at < text.length) {
    const quoted = quotedAt(text, at);
    const end = quoted?.end ?? endOfMatch(BARE, text, at);
    const value = quoted?.value ?? trimBare(text.slice(at, end));
    if (value.trim() !== "") values.push({ value, isQuoted: quoted !== undefined });
    at = endOfMatch(GAP, text, end);
  }
  return values;
}

/** Returns the end of a sticky pattern's match at a position; the position itself if it doesn't match. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/** Returns the quoted value at a position and where it ends, if there is one. */
export function quotedAt(
  text: string,
  at: number,
): { readonly value: string; readonly end: number } | undefined {
  const start = endOfMatch(PREFIX, text, at);
  const opening = text.charAt(start);
  const closing = CLOSING.get(opening);
  if (closing === undefined) return undefined;
  const hasEscapes = opening === '"' || opening === "'";
  for (let end = start + 1; end < text.length; end += 1) {
    const character = text.charAt(end);
    if (hasEscapes && character === "\\") end += 1;
    else if (closing.includes(character)) {
      // A doubled quote is part of the value, as spreadsheets write it.
      if (opening === '"' && text.charAt(end + 1) === '"') end += 1;
      else if (end + 1 < text.length && !AFTER_QUOTE.test(text.charAt(end + 1))) continue;
      else return { value: unescaped(text.slice(start + 1, end), opening), end: end + 1 };
    }
  }
  return undefined;
}

const ESCAPE = /\\(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(["'\\/])|([bfnrt]))|""/gi;
const CONTROLS: Readonly<Record<string, string>> = {
  b: "\b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
};

/** Resolves the escapes of JSON and Python. An unknown one is left unchanged. */
function unescaped(text: string, quote: string): string {
  if (quote !== '"' && quote !== "'") return text;
  return text.replace(ESCAPE, (whole, unicode, byte, same, control) => {
    if (whole === '""') return quote === '"' ? '"' : whole;
    const code: string | undefined = unicode ?? byte;
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    return same ?? CONTROLS[control] ?? whole;
  });
}

/** Removes what is left of a partly selected list: a quote at an edge, and unmatched closing brackets. */
function trimBare(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && QUOTES.includes(text.charAt(start))) start += 1;
  while (end > start && isStray(text.slice(start, end))) end -= 1;
  return text.slice(start, end);
}

function isStray(text: string): boolean {
  const last = text.charAt(text.length - 1);
  if (QUOTES.includes(last)) return true;
  return /[\])}]$/.test(text) && count(text, /[[({]/g) < count(text, /[\])}]/g);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
