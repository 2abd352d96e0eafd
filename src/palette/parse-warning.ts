import { NO_SEEN_VALUES } from "../artifact/seen-values.ts";
import { readFilters } from "../url-state/filters.ts";
import { describeIgnored, type IgnoredParam } from "../url-state/ignored-param.ts";
import { readInputs } from "../url-state/read-input.ts";
import type { ParsedInput } from "./parsed-input.ts";

/** Which parts of the input are ignored and why; `undefined` if none. */
export function parseWarning(input: ParsedInput): string | undefined {
  switch (input.kind) {
    case "call":
    case "url":
      return ignoredMessage(input.ignored);
    case "fields":
      return ignoredMessage(readFilters(readInputs(input.texts, NO_SEEN_VALUES)).ignored);
    case "other-url":
      return "This URL doesn’t belong to this dashboard, its API, or a run";
    default:
      return undefined;
  }
}

function ignoredMessage(ignored: readonly IgnoredParam[]): string | undefined {
  if (ignored.length === 0) return undefined;
  return `Ignored: ${ignored.map(describeIgnored).join(", ")}`;
}
