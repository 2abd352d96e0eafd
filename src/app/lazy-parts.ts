import { lazyModule } from "../lib/lazy-module.ts";

/** The drawer with all that shows one version. */
export const versionDrawerPart = lazyModule(() => import("./version-drawer.tsx"));

/** The JSON of a row that can't be read. */
export const rawJsonPart = lazyModule(() => import("../drawer/raw-json-dialog.tsx"));

/** Why the list can't be shown. */
export const failurePart = lazyModule(() => import("./failure-view.tsx"));

/** Why there are no rows. */
export const emptyPart = lazyModule(() => import("./empty-view.tsx"));

/** What can be done with a value of the page. */
export const valueMenuPart = lazyModule(() => import("../value-menu/value-menu.tsx"));

/** The box that takes anything, and every action of the page. */
export const palettePart = lazyModule(() => import("./palette-view.tsx"));

/** The list of keys. */
export const shortcutSheetPart = lazyModule(() => import("../palette/shortcut-sheet.tsx"));

/** What hangs on the buttons of the bar. */
export const columnsPart = lazyModule(() => import("./columns-view.tsx"));
export const viewsPart = lazyModule(() => import("./views-view.tsx"));
export const sharePart = lazyModule(() => import("./share-view.tsx"));
