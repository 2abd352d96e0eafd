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
 * below. Only strings have to be closed and brackets balanced. An object or a list whose parts can't be
 * told apart stays in one piece.
 * @throws SyntaxError when the text ends within the value, or continues after it
 */
export function cutJson(text: string, levels: number): JsonCut {
  const [cut, end] = cutValue(text, skipSpace(text, 0), levels) ?? [undefined, text.length];
  const rest = skipSpace(text, end);
  if (cut === undefined || cut.text === "" || rest < text.length) {
    throw new SyntaxError("Not JSON");
  }
  return cut;
}

/** A value, and the index after it; `undefined` when it is not closed. */
type Cut = readonly [value: JsonCut, end: number] | undefined;

/** Recurses at most `levels` deep. */
function cutValue(text: string, at: number, levels: number): Cut {
  const cut = levels > 0 ? cutParts(text, at, levels - 1) : undefined;
  if (cut !== undefined) return cut;
  const end = endOfValue(text, at);
  return end < 0 ? undefined : [{ text: text.slice(at, end) }, end];
}

function cutParts(text: string, at: number, levels: number): Cut {
  const first = text.charCodeAt(at);
  if (first === OPEN_LIST) return cutList(text, at, levels);
  return first === OPEN_OBJECT ? cutObject(text, at, levels) : undefined;
}

function cutList(text: string, start: number, levels: number): Cut {
  const items: JsonCut[] = [];
  let at = skipSeparators(text, start + 1);
  while (text.charCodeAt(at) !== CLOSE_LIST) {
    const cut = cutItem(text, at, levels, items.at(-1));
    if (cut === undefined) return undefined;
    const [item, end] = cut;
    items.push(item);
    at = skipSeparators(text, end);
  }
  return [{ text: text.slice(start, at + 1), items }, at + 1];
}

/** After an object, a stray brace is a separate item; otherwise it means that the list isn't closed. */
function cutItem(text: string, at: number, levels: number, previous: JsonCut | undefined): Cut {
  if (at >= text.length) return undefined;
  if (text.charCodeAt(at) !== CLOSE_OBJECT) return cutValue(text, at, levels);
  return previous?.text.startsWith("{") ? [{ text: "}" }, at + 1] : undefined;
}

function cutObject(text: string, start: number, levels: number): Cut {
  const members: CutMember[] = [];
  let at = skipSeparators(text, start + 1);
  while (text.charCodeAt(at) === QUOTE) {
    const keyEnd = endOfString(text, at);
    const colon = skipSpace(text, keyEnd);
    const isMember = keyEnd >= 0 && text.charCodeAt(colon) === COLON;
    const cut = isMember ? cutValue(text, skipSpace(text, colon + 1), levels) : undefined;
    if (cut === undefined) return undefined;
    const [value, end] = cut;
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
