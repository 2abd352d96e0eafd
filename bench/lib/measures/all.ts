import { artifactIndex } from "./artifact-index.ts";
import { compareModel } from "./compare-model.ts";
import { comparePage } from "./compare-page.ts";
import { drawer } from "./drawer.ts";
import { filterByTag } from "./filter.ts";
import { firstRow } from "./first-row.ts";
import { gateway } from "./gateway.ts";
import { interactive } from "./interactive.ts";
import { largeMetadataOpens } from "./large-metadata.ts";
import { layoutShift } from "./layout-shift.ts";
import type { Measure } from "./measure.ts";
import { memory } from "./memory.ts";
import { million } from "./million.ts";
import { nextPagePrefetched } from "./next-page.ts";
import { nextPaint } from "./next-paint.ts";
import { pageSize } from "./page-size.ts";
import { scrolling } from "./scrolling.ts";
import { thousandRows } from "./thousand-rows.ts";

/** All measures, by name, in the order in which they run. */
export const MEASURES: Readonly<Record<string, Measure>> = {
  "first-row": firstRow,
  interactive,
  "next-page": nextPagePrefetched,
  filter: filterByTag,
  drawer,
  "large-metadata": largeMetadataOpens,
  "compare-page": comparePage,
  "thousand-rows": thousandRows,
  "layout-shift": layoutShift,
  "next-paint": nextPaint,
  scrolling,
  memory,
  "page-size": pageSize,
  gateway,
  "artifact-index": artifactIndex,
  "compare-model": compareModel,
  million,
};
