import { type SeenValue, type SeenValues, seenValuesOf } from "../artifact/seen-values.ts";
import { looksOf } from "../lib/look-alike.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { readValues } from "../url-state/pasted-values.ts";

/** A value that completes a field, with its name if it has one. */
export type Completion = SeenValue;

const MAX_SHOWN = 8;

type Completed = Pick<FilterDefinition, "kind" | "completedBy" | "keywords">;

/**
 * The keywords and seen values that contain the text or look as if they did, ignoring case, most
 * recently seen first, at most eight. In a list the last item is completed, and items already in the list are left out. If no known
 * ML repo has such a name, all are offered, since nobody knows their IDs.
 * @param isDraft whether the text is being edited; committed text doesn't narrow the completions
 */
export function completionsFor(
  { kind, completedBy, keywords = [] }: Completed,
  text: string,
  isDraft: boolean,
  seen: SeenValues,
): readonly Completion[] {
  const isList = kind === "list";
  const items = isList ? readValues(text) : [text.trim()];
  const typed = isList ? lastItemOf(text) : text.trim();
  const search = isDraft ? looksOf(typed.toLowerCase()) : "";
  const known = [
    ...keywords.map((value) => ({ value })),
    ...seenValuesOf(seen, completedBy),
  ].filter(({ value }) => !items.includes(value));
  const matching = known.filter(({ value, name = "" }: Completion) =>
    [value, name].some((text) => looksOf(text.toLowerCase()).includes(search)),
  );
  const isName = completedBy === "mlRepos" && !/^\d*$/.test(search);
  return (matching.length === 0 && isName ? known : matching).slice(0, MAX_SHOWN);
}

/** The item being typed at the end of a list, without an opening bracket or quote; `""` after a separator. */
function lastItemOf(text: string): string {
  return /[\s,;]$/.test(text) ? "" : (readValues(text).at(-1) ?? "");
}

/**
 * The values of a pasted list in a field that takes only one of them, to choose from.
 * @param values how the text was read
 */
export function choicesFor(
  { kind, completedBy }: Pick<FilterDefinition, "kind" | "completedBy">,
  values: readonly string[],
  seen: SeenValues,
): readonly Completion[] | undefined {
  if (kind === "list" || values.length < 2) return undefined;
  const known = seenValuesOf(seen, completedBy);
  return values.map((value) => known.find((seenValue) => seenValue.value === value) ?? { value });
}

/** The field's values after a completion is picked: in a list it replaces or follows the last item. */
export function withCompletion(
  { kind }: Pick<FilterDefinition, "kind">,
  text: string,
  isDraft: boolean,
  value: string,
): readonly string[] {
  if (kind !== "list") return [value];
  const items = readValues(text);
  const isReplaced = isDraft && lastItemOf(text) !== "";
  return [...new Set([...(isReplaced ? items.slice(0, -1) : items), value])];
}
