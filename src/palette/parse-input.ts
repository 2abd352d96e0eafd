import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { isCodeList, quotedAt, readQuotedValues, readValues } from "../url-state/pasted-values.ts";
import { readInput } from "../url-state/read-input.ts";
import { parseCode } from "./parse-code.ts";
import { parseFields } from "./parse-fields.ts";
import { parseFqnWithSpaces, parseId } from "./parse-id.ts";
import { parseUrls } from "./parse-url.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { trimPunctuation, trimQuotes } from "./trim-text.ts";

/** In UTF-16 units. Longer text is truncated: no snippet or URL is that long. */
const MAX_TEXT_LENGTH = 20_000;

interface ParseInputOptions {
  /** The path this page is served under, with both slashes. */
  readonly base: string;
}

/**
 * Recognizes typed or pasted text: FQNs, IDs, runs, code, calls of the API, URLs of the page, filters by
 * name, a list of values, or else free text. Accepts any text. Quotes, spaces, and punctuation around it
 * are ignored. The forms are in docs/api.md.
 */
export function parseInput(text: string, { base }: ParseInputOptions): ParsedInput {
  const whole = withoutOuterQuotes(text.slice(0, MAX_TEXT_LENGTH));
  const bare = trimPunctuation(whole);
  if (bare === "") return { kind: "empty" };
  return (
    parseCode(whole) ??
    parseUrls(whole, base) ??
    parseFqnWithSpaces(bare) ??
    parseFields(whole, true) ??
    parseAlias(bare) ??
    parseId(bare) ??
    parseList(whole) ??
    parseFields(whole, false) ?? { kind: "free-text", text: onlyValueIn(whole) }
  );
}

/** The content of quotes that are around the whole text. */
function withoutOuterQuotes(text: string): string {
  const trimmed = text.trim();
  const quoted = quotedAt(trimmed, 0);
  return quoted !== undefined && quoted.end === trimmed.length ? quoted.value : text;
}

function parseAlias(bare: string): ParsedInput | undefined {
  const [, alias] = /^alias(?:es)?(?:\s*[:=]\s*|\s+)(\S+)$/i.exec(bare) ?? [];
  return alias === undefined
    ? undefined
    : { kind: "alias", badge: "Alias", alias: trimQuotes(alias) };
}

/** A list in code or in quotes, several numbers, or several lines. */
function parseList(whole: string): ParsedInput | undefined {
  const values = [...new Set(listIn(whole))];
  if (values.length < 2) return undefined;
  return { kind: "list", badge: `${values.length} values`, values };
}

function listIn(whole: string): readonly string[] {
  const steps = readInput("run_steps", whole, NO_SEEN_VALUES);
  if (steps.every((step) => /^\d+$/.test(step))) return steps;
  const quoted = readQuotedValues(whole);
  if (quoted !== undefined) return quoted;
  const trimmed = whole.trim();
  if (isCodeList(trimmed) && /[\])}]$/.test(trimmed) && /[,;\n]/.test(trimmed))
    return readValues(trimmed);
  const lines = trimmed.split(/[\r\n]+/).map((line) => trimQuotes(line.replace(/[,;]\s*$/, "")));
  return lines.filter((line) => line !== "");
}

/** The value of a list with one value, `["prod"]`; otherwise the text without quotes around it. */
function onlyValueIn(whole: string): string {
  const [value, ...others] = isCodeList(whole) ? (readQuotedValues(whole) ?? []) : [];
  return value !== undefined && others.length === 0 ? value : trimQuotes(whole);
}
