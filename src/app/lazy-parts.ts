import { lazyModule } from "../lib/lazy-module.ts";

/** What only the page of one version shows. */
export const versionViewPart = lazyModule(() => import("./version-view.tsx"));

/** The drawer and everything that shows one version. */
export const versionDrawerPart = lazyModule(() => import("./version-drawer.tsx"), "The drawer");

/** The JSON of a row that can't be read. */
export const rawJsonPart = lazyModule(() => import("../drawer/raw-json-dialog.tsx"), "The JSON");

/** Why the list can't be shown. */
export const failurePart = lazyModule(() => import("./failure-view.tsx"));

/** Why there are no rows. */
export const emptyPart = lazyModule(() => import("./empty-view.tsx"));

/** What can be done with a value on the page. */
export const valueMenuPart = lazyModule(() => import("../value-menu/value-menu.tsx"), "The menu");

/** The command palette. */
export const palettePart = lazyModule(() => import("./palette-view.tsx"), "The command palette");

/** The list of keyboard shortcuts. */
export const shortcutsPart = lazyModule(() => import("./shortcuts-view.tsx"), "The shortcut list");

/** The popovers of the bar. */
export const columnsPart = lazyModule(() => import("./columns-view.tsx"), "The columns panel");
export const viewsPart = lazyModule(() => import("./views-view.tsx"), "The views panel");
export const sharePart = lazyModule(() => import("./share-view.tsx"), "The share panel");
