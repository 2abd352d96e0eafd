import { loadable } from "../lib/loadable.ts";

/** The drawer with all that shows one version. */
export const openPanelPart = loadable(() => import("./open-panel.tsx"));

/** One version as a page. */
export const versionViewPart = loadable(() => import("./version-view.tsx"));

/** The JSON of a row that can't be read. */
export const rawJsonPart = loadable(() => import("../drawer/raw-json-dialog.tsx"));
