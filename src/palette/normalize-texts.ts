import type { SeenValues } from "../artifact/seen-values.ts";
import { FILTER_LIST, type FilterName, type FilterTexts } from "../url-state/filters.ts";
import { normalizeInput } from "../url-state/normalize-input.ts";

/** Typed texts as the filters that they are meant as: `2,400` a number, a known ML repo's name its id. */
export function normalizeTexts(texts: FilterTexts, known: SeenValues): FilterTexts {
  const normalized: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTER_LIST) {
    const given = texts[name];
    if (given !== undefined)
      normalized[name] = given.map((text) => normalizeInput(name, text, known));
  }
  return normalized;
}
