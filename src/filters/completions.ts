import { type SeenValue, type SeenValues, seenValuesOf } from "../artifact/seen-values.ts";
import { LIST_SEPARATOR } from "../url-state/filter-parsers.ts";
import type { FilterDefinition } from "../url-state/filters.ts";

/** A value that completes a field, with its name if it has one. */
export type Completion = SeenValue;

const MAX_SHOWN = 8;

/**
 * The seen values that contain the text, ignoring case, most recently seen first, at most eight. In
 * a list the last item is completed, and items already in the list are left out.
 * @param isDraft whether the text is being edited; committed text doesn't narrow the completions
 */
export function completionsFor(
  { kind, completedBy }: Pick<FilterDefinition, "kind" | "completedBy">,
  text: string,
  isDraft: boolean,
  seen: SeenValues,
): readonly Completion[] {
  const items = kind === "list" ? text.split(LIST_SEPARATOR) : [text.trim()];
  const search = isDraft ? (items.at(-1) ?? "").toLowerCase() : "";
  return seenValuesOf(seen, completedBy)
    .filter(
      ({ value, name = "" }) =>
        !items.includes(value) && [value, name].some((text) => text.toLowerCase().includes(search)),
    )
    .slice(0, MAX_SHOWN);
}

/** The field's text after a completion is picked: in a list it replaces or follows the last item. */
export function withCompletion(
  { kind }: Pick<FilterDefinition, "kind">,
  text: string,
  isDraft: boolean,
  value: string,
): string {
  if (kind !== "list") return value;
  const items = text.split(LIST_SEPARATOR);
  const before = (isDraft ? items.slice(0, -1) : items).filter((item) => item !== "");
  return [...before, value].join(", ");
}
