import type { KnownValues } from "../artifact/known-values.ts";
import { FILTERS, type FilterName, type FilterTexts } from "../query/filters.ts";
import { meantBy } from "../query/read-typed.ts";

/** Typed texts as the filters that they are meant as: `2,400` a number, a known ML repo's name its id. */
export function meantTexts(texts: FilterTexts, known: KnownValues): FilterTexts {
  const meant: { [Name in FilterName]?: readonly string[] } = {};
  for (const { name } of FILTERS) {
    const given = texts[name];
    if (given !== undefined) meant[name] = given.map((text) => meantBy(name, text, known));
  }
  return meant;
}
