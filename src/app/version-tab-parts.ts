import { lazyModule } from "../lib/lazy-module.ts";

/** The tabs of a version that request other versions. They are loaded when they are opened. */
export const historyPart = lazyModule(() => import("./history-view.tsx"), "The history");
export const runPart = lazyModule(() => import("./run-view.tsx"), "The run");
