import { drawer } from "./drawer.ts";
import { filterByTag } from "./filter.ts";
import { firstRow } from "./first-row.ts";
import { interactive } from "./interactive.ts";
import type { Measure } from "./measure.ts";
import { nextPagePrefetched } from "./next-page.ts";
import { thousandRows } from "./thousand-rows.ts";

/** All measures, by name, in the order in which they run. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  "first-row": firstRow,
  interactive,
  "next-page": nextPagePrefetched,
  filter: filterByTag,
  drawer,
  "thousand-rows": thousandRows,
};
