import type { SeenValues } from "../artifact/seen-values.ts";
import { truncate } from "../lib/truncate.ts";
import { type FilterDefinition, readFilters, textsOf } from "../url-state/filters.ts";
import type { IgnoredParam } from "../url-state/ignored-param.ts";
import { ambiguityWarning } from "../url-state/normalize-input.ts";
import { readInput } from "../url-state/read-input.ts";

/** How the text of a filter's input is read. */
export interface DraftReading {
  /** The values to commit; those in the text if there is a problem. */
  readonly values: readonly string[];
  /** Why the text can't be committed, as a sentence without a period. */
  readonly problem?: string | undefined;
  readonly warning?: string | undefined;
}

/** Reads the text of a filter's input. Spaces around it are accidental; those in a URL are not. */
export function readDraft(
  definition: FilterDefinition,
  text: string,
  seen: SeenValues,
): DraftReading {
  const { name } = definition;
  const values = readInput(name, text, seen);
  const warning = ambiguityWarning(name, text, values);
  const problem = problemOf(definition, values);
  if (problem !== undefined) return { values, problem, warning };
  const { filters } = readFilters({ [name]: values });
  return { values: textsOf(filters)[name] ?? [], warning };
}

function problemOf(definition: FilterDefinition, values: readonly string[]): string | undefined {
  const { name, kind } = definition;
  if (kind !== "list" && values.length > 1)
    return `Takes one value. Choose one of ${values.length}`;
  const { ignored } = readFilters({ [name]: values });
  const [first] = ignored;
  if (first === undefined) return undefined;
  if (kind === "list") return itemProblem(definition, first, ignored.length);
  return first.reason.charAt(0).toUpperCase() + first.reason.slice(1);
}

/** The maximum length of a quoted item in a message, in UTF-16 units. */
const MAX_QUOTE_LENGTH = 40;

/** “ten” is not a step number; “ten” and 2 more are not step numbers. */
function itemProblem(
  { isNumeric, itemNoun = "" }: FilterDefinition,
  { text, reason }: IgnoredParam,
  count: number,
): string {
  const item = `“${truncate(text, MAX_QUOTE_LENGTH)}”`;
  if (!isNumeric || /^\d+$/.test(text)) return `${item}: ${reason}`;
  return count === 1
    ? `${item} is not a ${itemNoun} number`
    : `${item} and ${count - 1} more are not ${itemNoun} numbers`;
}
