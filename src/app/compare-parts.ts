import { lazyModule } from "../lib/lazy-module.ts";

/** The parts of the compare page that are opened, or that need code that only they use. */
export const compareAddPart = lazyModule(() => import("./compare-add.tsx"), "The dialog");
export const compareRowsPart = lazyModule(() => import("./compare-rows.tsx"), "The comparison");

/** The menu of what the open version can be compared with. */
export const compareWithPart = lazyModule(() => import("./compare-with-menu.tsx"), "The menu");
