import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { readFilters } from "../url-state/filters.ts";
import { describeIgnored, type IgnoredParam } from "../url-state/ignored-param.ts";
import { normalizeTexts } from "../url-state/normalize-input.ts";
import type { ParsedInput } from "./parsed-input.ts";

/** What is to be said of a recognized text besides its offers: what of it was not taken, and why. */
export function parseWarning(input: ParsedInput): string | undefined {
  switch (input.kind) {
    case "call":
    case "address":
      return ignoredNote(input.ignored);
    case "fields":
      return ignoredNote(readFilters(normalizeTexts(input.texts, NO_SEEN_VALUES)).ignored);
    case "elsewhere":
      return "No address of this page, of its API or of a run";
    default:
      return undefined;
  }
}

function ignoredNote(ignored: readonly IgnoredParam[]): string | undefined {
  if (ignored.length === 0) return undefined;
  return `Ignored: ${ignored.map(describeIgnored).join(", ")}`;
}
