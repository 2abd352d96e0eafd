import { loadable } from "../lib/loadable.ts";

/** The drawer with all that shows one version. */
export const openPanelPart = loadable(() => import("./open-panel.tsx"));

/** The JSON of a row that can't be read. */
export const rawJsonPart = loadable(() => import("../drawer/raw-json-dialog.tsx"));

/** Why the list can't be shown. */
export const failurePart = loadable(() => import("./failure-view.tsx"));

/** Why there are no rows. */
export const emptyPart = loadable(() => import("./empty-view.tsx"));

/** What can be done with a value of the page. */
export const valueMenuPart = loadable(() => import("../values/value-menu.tsx"));

/** The box that takes anything, and every action of the page. */
export const palettePart = loadable(() => import("./palette-view.tsx"));

/** The list of keys. */
export const shortcutSheetPart = loadable(() => import("../palette/shortcut-sheet.tsx"));

/** What hangs on the buttons of the bar. */
export const columnsPart = loadable(() => import("./columns-view.tsx"));
export const viewsPart = loadable(() => import("./views-view.tsx"));
export const sharePart = loadable(() => import("./share-view.tsx"));
