import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { readFilters } from "../url-state/filters.ts";
import { normalizeTexts } from "./normalize-texts.ts";
import type { ParsedInput } from "./parsed-input.ts";

/** Which parts of the input are ignored and why; `undefined` if none. */
export function parseWarning(input: ParsedInput): string | undefined {
  switch (input.kind) {
    case "call":
    case "url":
      return refusedNote(input.ignored);
    case "fields":
      return refusedNote(readFilters(normalizeTexts(input.texts, NO_SEEN_VALUES)).ignored);
    case "other-url":
      return "This URL doesn’t belong to this dashboard, its API, or a run";
    default:
      return undefined;
  }
}

interface Refused {
  readonly name: string;
  readonly text: string;
  readonly reason: string;
}

const LONGEST_VALUE = 40;

function refusedNote(ignored: readonly Refused[]): string | undefined {
  if (ignored.length === 0) return undefined;
  const words = ignored.map(({ name, text, reason }) => {
    const value = text.length > LONGEST_VALUE ? `${text.slice(0, LONGEST_VALUE)}…` : text;
    return `${name} ${value} (${reason})`;
  });
  return `Ignored: ${words.join(", ")}`;
}
