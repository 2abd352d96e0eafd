import type { SeenValues } from "../artifact/seen-values.ts";
import { type FilterDefinition, type FilterName, LIST_SEPARATOR } from "../url-state/filters.ts";

/** A value that a field offers. */
export interface Completion {
  /** What the filter takes. */
  readonly value: string;
  /** What people call it, where that is not the value: the name of an ML repo. */
  readonly name?: string;
}

const MOST_SHOWN = 8;

/**
 * The known values that hold what is typed, whatever its case, most recently seen first, at most
 * eight. Of a list the last item counts; those it holds already are not offered again.
 * `isDraft` is whether the text is being written: one that stands is no search, and all are offered.
 */
export function completionsFor(
  { name, many }: Pick<FilterDefinition, "name" | "many">,
  text: string,
  isDraft: boolean,
  known: SeenValues,
): readonly Completion[] {
  const tokens = many ? text.split(LIST_SEPARATOR) : [text.trim()];
  const wanted = isDraft ? (tokens.at(-1) ?? "").toLowerCase() : "";
  return candidatesOf(name, known)
    .filter(
      (item) =>
        !tokens.includes(item.value) &&
        [item.value, item.name ?? ""].some((text) => text.toLowerCase().includes(wanted)),
    )
    .slice(0, MOST_SHOWN);
}

function candidatesOf(name: FilterName, known: SeenValues): readonly Completion[] {
  if (name === "tag") return known.tags.map((value) => ({ value }));
  if (name === "name") return known.names.map((value) => ({ value }));
  if (name === "run_ids") return known.runIds.map((value) => ({ value }));
  if (name === "ml_repo_id") return known.mlRepos.map(({ id, name }) => ({ value: id, name }));
  return [];
}

/** The field's text with a suggestion taken: in a list it replaces the item begun, or is added. */
export function withCompletion(
  { many }: Pick<FilterDefinition, "many">,
  text: string,
  isDraft: boolean,
  value: string,
): string {
  if (!many) return value;
  const items = text.split(LIST_SEPARATOR);
  const kept = (isDraft ? items.slice(0, -1) : items).filter((item) => item !== "");
  return [...kept, value].join(", ");
}
