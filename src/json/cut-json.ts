import { JsonSyntaxError } from "./json-syntax-error.ts";
import {
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  endOfString,
  endOfValue,
  isSpace,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  skipSpace,
} from "./scan.ts";
import { decodeString } from "./strings.ts";

/** A piece of JSON text and, down to the requested level, the pieces that it consists of. */
export interface JsonCut {
  /** The value exactly as sent: a slice of the whole text. */
  readonly text: string;
  /** Of an object: its members in order, repeated keys included. */
  readonly members?: readonly CutMember[];
  /** Of a list: its items in order. */
  readonly items?: readonly JsonCut[];
}

interface CutMember {
  readonly key: string;
  readonly value: JsonCut;
}

/**
 * Cuts JSON text into slices of itself, `levels` levels deep, in one pass and without parsing what is
 * below. It is as lenient as can be: only strings have to be closed and brackets balanced. An object
 * whose members can't be told apart stays in one piece.
 * @throws JsonSyntaxError when the text ends within the value, or goes on after it
 */
export function cutJson(text: string, levels: number): JsonCut {
  const [cut, end] = cutValue(text, skipSpace(text, 0), levels);
  const rest = skipSpace(text, end);
  if (cut.text === "" || rest < text.length) throw new JsonSyntaxError(text, rest);
  return cut;
}

/** A value, and the index after it. Recurses at most `levels` deep. */
type Cut = readonly [value: JsonCut, end: number];

function cutValue(text: string, at: number, levels: number): Cut {
  const first = text.charCodeAt(at);
  if (levels > 0 && first === OPEN_LIST) return cutList(text, at, levels - 1);
  const object = levels > 0 && first === OPEN_OBJECT ? cutObject(text, at, levels - 1) : undefined;
  if (object !== undefined) return object;
  const end = endOfValue(text, at);
  return [{ text: text.slice(at, end) }, end];
}

function cutList(text: string, start: number, levels: number): Cut {
  const items: JsonCut[] = [];
  let at = skipSeparators(text, start + 1);
  while (text.charCodeAt(at) !== CLOSE_LIST) {
    if (at >= text.length) throw new JsonSyntaxError(text, at);
    const [item, end] = cutValue(text, at, levels);
    // A stray closing brace becomes a separate item, so that the loop always advances.
    items.push(end > at ? item : { text: text.charAt(at) });
    at = skipSeparators(text, Math.max(end, at + 1));
  }
  return [{ text: text.slice(start, at + 1), items }, at + 1];
}

/** `undefined` unless the object consists of keys, colons and values. */
function cutObject(text: string, start: number, levels: number): Cut | undefined {
  const members: CutMember[] = [];
  let at = skipSeparators(text, start + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const keyEnd = endOfString(text, at);
    const colon = skipSpace(text, keyEnd);
    if (text.charCodeAt(colon) !== COLON) return undefined;
    const [value, end] = cutValue(text, skipSpace(text, colon + 1), levels);
    members.push({ key: decodeString(text.slice(at, keyEnd)), value });
    at = skipSeparators(text, end);
  }
  if (text.charCodeAt(at) !== CLOSE_OBJECT) return undefined;
  return [{ text: text.slice(start, at + 1), members }, at + 1];
}

function skipSeparators(text: string, at: number): number {
  let index = at;
  for (;;) {
    const unit = text.charCodeAt(index);
    if (unit !== COMMA && !isSpace(unit)) return index;
    index += 1;
  }
}
