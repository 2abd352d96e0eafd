import type { SeenValues } from "../artifact/seen-values.ts";
import { oddCharacterNames } from "../lib/odd-characters.ts";
import { type FilterDefinition, readFilters, textsOf } from "../url-state/filters.ts";
import { inputProblem } from "../url-state/input-problem.ts";
import { ambiguityWarning } from "../url-state/normalize-input.ts";
import { readInput } from "../url-state/read-input.ts";
import { lengthWarning } from "../url-state/url-length.ts";

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
  const warning =
    ambiguityWarning(name, text, values) ??
    hiddenWarning(values) ??
    lengthWarning(definition, values);
  const problem = inputProblem(definition, values);
  if (problem !== undefined) return { values, problem, warning };
  const { filters } = readFilters({ [name]: values });
  return { values: textsOf(filters)[name] ?? [], warning };
}

/** A value with characters that can't be seen is sent unchanged, since a stored value may have them. */
function hiddenWarning(values: readonly string[]): string | undefined {
  const names = [...new Set(values.flatMap(oddCharacterNames))];
  return names.length === 0 ? undefined : `Contains ${names.join(", ")}`;
}
