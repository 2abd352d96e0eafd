import { splitList } from "../url-state/filter-parsers.ts";
import {
  completeFqnInput,
  fqnInputOf,
  incompleteFqnInput,
  isFqn,
  isFqnWithSpaces,
  looksLikeFqn,
} from "./fqn-input.ts";
import { parseCode } from "./parse-code.ts";
import { parseFields } from "./parse-fields.ts";
import { parseUrl } from "./parse-url.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { splitWords, trimPunctuation, trimQuotes } from "./trim-text.ts";

/** In UTF-16 units. Longer text is truncated: no snippet or URL is that long. */
const MAX_TEXT_LENGTH = 20_000;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** A cuid has 25 letters and digits, a cuid2 24. Both start with a letter and contain digits. */
const CUID = /^(?=.*\d)[a-z][a-z0-9]{23,24}$/;
const RUN_ID = /^[0-9a-f]{32}$/i;

interface ParseInputOptions {
  /** The path this page is served under, with both slashes. */
  readonly base: string;
}

/**
 * Recognizes typed or pasted text: an FQN, an ID, a run, code, a call of the API, a URL of the page,
 * filters by name, or else free text. Accepts any text. Quotes, spaces, and punctuation around it are
 * ignored. The forms are in docs/api.md.
 */
export function parseInput(text: string, { base }: ParseInputOptions): ParsedInput {
  const whole = text.slice(0, MAX_TEXT_LENGTH);
  const bare = trimPunctuation(whole);
  if (bare === "") return { kind: "empty" };
  return (
    parseCode(whole) ??
    parseUrl(whole, base) ??
    parseFields(trimQuotes(whole)) ??
    parseId(bare) ??
    findFqnOrId(bare) ?? { kind: "free-text", text: trimQuotes(whole) }
  );
}

function parseId(bare: string): ParsedInput | undefined {
  const words = splitList(bare);
  if (words.every((word) => RUN_ID.test(word))) return runsInput(words);
  const id = bare.startsWith("id:") ? bare.slice("id:".length).trim() : bare;
  const isId = UUID.test(id) || CUID.test(id);
  const hasPrefix = bare !== id && /^[\w-]{1,128}$/.test(id);
  return isId || hasPrefix ? { kind: "id", badge: "ID", id, isVersionId: hasPrefix } : undefined;
}

function runsInput(words: readonly string[]): ParsedInput {
  const ids = [...new Set(words.map((word) => word.toLowerCase()))];
  return { kind: "runs", badge: ids.length === 1 ? "Run ID" : `${ids.length} run IDs`, ids };
}

function findFqnOrId(bare: string): ParsedInput | undefined {
  if (isFqn(bare)) return completeFqnInput(bare);
  if (isFqnWithSpaces(bare)) return incompleteFqnInput(bare);
  const words = splitWords(bare);
  const fqn = words.find(isFqn);
  if (fqn !== undefined) return completeFqnInput(fqn);
  const id = words.length > 1 ? words.find((word) => UUID.test(word)) : undefined;
  if (id !== undefined) return { kind: "id", badge: "ID", id, isVersionId: false };
  const runs = words.filter((word) => RUN_ID.test(word));
  if (runs.length > 0) return runsInput(runs);
  return looksLikeFqn(bare) ? fqnInputOf(bare) : undefined;
}
