import { splitList } from "../url-state/filter-parsers.ts";
import { parseCode } from "./parse-code.ts";
import { parseFields } from "./parse-fields.ts";
import {
  fqnOrIncomplete,
  incompleteFqn,
  isFqn,
  isSpacedFqn,
  looksLikeFqn,
  parsedFqn,
} from "./parse-fqn-input.ts";
import { parseUrl } from "./parse-url.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { stripPunctuation, stripQuotes, wordsIn } from "./strip-punctuation.ts";

/** Longer texts are read up to here, in UTF-16 units: no snippet or address is longer. */
const LONGEST_TEXT = 20_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A cuid has 25 letters and digits, a cuid2 24; both begin with a letter and hold digits. */
const CUID = /^(?=.*\d)[a-z][a-z0-9]{23,24}$/;
const RUN_ID = /^[0-9a-f]{32}$/i;

interface ParseInputOptions {
  /** The path this page is served under, with both slashes. */
  readonly base: string;
}

/**
 * Says what a text is that someone typed or pasted: an FQN, an id, a run, code, a call of the API, an
 * address of the page, filters by name, or a word. Total, for any text; quotes, spaces and
 * punctuation around it are not part of it. Forms: docs/api.md.
 */
export function parseInput(text: string, { base }: ParseInputOptions): ParsedInput {
  const whole = text.slice(0, LONGEST_TEXT);
  const bare = stripPunctuation(whole);
  if (bare === "") return { kind: "empty" };
  return (
    parseCode(whole) ??
    parseUrl(whole, base) ??
    parseFields(stripQuotes(whole)) ??
    parseId(bare) ??
    parseFqnInput(bare) ?? { kind: "word", text: stripQuotes(whole) }
  );
}

function parseId(bare: string): ParsedInput | undefined {
  const words = splitList(bare);
  if (words.every((word) => RUN_ID.test(word))) return parsedRuns(words);
  const id = bare.startsWith("id:") ? bare.slice("id:".length).trim() : bare;
  const known = UUID.test(id) || CUID.test(id);
  const given = bare !== id && /^[\w-]{1,128}$/.test(id);
  return known || given ? { kind: "id", badge: "ID", id, exact: given } : undefined;
}

function parsedRuns(words: readonly string[]): ParsedInput {
  const ids = [...new Set(words.map((word) => word.toLowerCase()))];
  return { kind: "runs", badge: ids.length === 1 ? "Run ID" : `${ids.length} run IDs`, ids };
}

function parseFqnInput(bare: string): ParsedInput | undefined {
  if (isFqn(bare)) return parsedFqn(bare);
  if (isSpacedFqn(bare)) return incompleteFqn(bare);
  const words = wordsIn(bare);
  const fqn = words.find(isFqn);
  if (fqn !== undefined) return parsedFqn(fqn);
  const id = words.length > 1 ? words.find((word) => UUID.test(word)) : undefined;
  if (id !== undefined) return { kind: "id", badge: "ID", id, exact: false };
  const runs = words.filter((word) => RUN_ID.test(word));
  if (runs.length > 0) return parsedRuns(runs);
  return looksLikeFqn(bare) ? fqnOrIncomplete(bare) : undefined;
}
