import { truncate } from "../lib/truncate.ts";
import { type FilterDefinition, readFilters } from "./filters.ts";
import type { IgnoredParam } from "./ignored-param.ts";

/** Why a filter can't use these values, as a sentence without a period; `undefined` if it can. */
export function inputProblem(
  definition: FilterDefinition,
  values: readonly string[],
): string | undefined {
  const { name, kind, parse, isNumeric } = definition;
  if (kind === "list") {
    const split = isNumeric ? undefined : values.find((value) => /[\s,]/.test(value));
    if (split !== undefined)
      return `${quoted(split)} contains a comma or a space, so it can’t be used`;
    const { ignored } = readFilters({ [name]: values });
    const [first] = ignored;
    return first && itemProblem(definition, first, ignored.length);
  }
  for (const value of values) {
    const parsed = parse(value);
    if ("reason" in parsed) return parsed.reason.charAt(0).toUpperCase() + parsed.reason.slice(1);
  }
  return values.length > 1 ? `Takes one value. Choose one of ${values.length}` : undefined;
}

/** The maximum length of a quoted item in a message, in UTF-16 units. */
const MAX_QUOTE_LENGTH = 40;

function quoted(text: string): string {
  return `“${truncate(text, MAX_QUOTE_LENGTH)}”`;
}

/** “ten” is not a step number; “ten” and 2 more are not step numbers. */
function itemProblem(
  { isNumeric, itemNoun = "" }: FilterDefinition,
  { text, reason }: IgnoredParam,
  count: number,
): string {
  const item = quoted(text);
  if (!isNumeric || /^\d+$/.test(text)) return `${item}: ${reason}`;
  return count === 1
    ? `${item} is not a ${itemNoun} number`
    : `${item} and ${count - 1} more are not ${itemNoun} numbers`;
}
