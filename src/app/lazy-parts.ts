import { lazyModule } from "../lib/lazy-module.ts";
import { pathColumnsPart, pathIdsOf } from "../table/use-path-columns.ts";
import type { PageName } from "../url-state/paths.ts";
import type { ParsedUrl } from "../url-state/url-state.ts";
import { columnsPreference } from "./preferences.ts";
import { columnsFrom } from "./use-columns.ts";

/**
 * The parts that a URL can name, so they may be in the first view: the server has them, and the browser
 * loads those that it needs before it hydrates the page.
 */
export function partsInFirstView(page: PageName | undefined, { state, ignored }: ParsedUrl) {
  const columns = state.cols ?? columnsFrom(columnsPreference.getFirst());
  return [
    ...(page === "versions" && pathIdsOf(columns, state.sort).length > 0 ? [pathColumnsPart] : []),
    ...(page === "version" ? [versionViewPart] : []),
    ...(page === undefined ? [notFoundPart] : []),
    // It knows other parameters.
    ...(page === "artifacts" ? [artifactsPart, ignoredParamsPart] : []),
    ...(page === "compare" ? [comparePart, ignoredParamsPart] : []),
    ...(page !== "version" && state.open !== undefined ? [versionDrawerPart] : []),
    ...(ignored.length > 0 ? [ignoredParamsPart] : []),
  ];
}

/** All of them. */
export function allPartsInFirstView() {
  return [
    versionViewPart,
    notFoundPart,
    versionDrawerPart,
    artifactsPart,
    comparePart,
    ignoredParamsPart,
    pathColumnsPart,
  ];
}

/** The content of a version's page. */
export const versionViewPart = lazyModule(() => import("./version-view.tsx"));

/** The page for unknown URLs. */
export const notFoundPart = lazyModule(() => import("./not-found-view.tsx"), "The page");

/** The page of all artifacts. */
export const artifactsPart = lazyModule(() => import("./artifacts-view.tsx"), "The page");

/** The drawer with the open version. */
export const versionDrawerPart = lazyModule(() => import("./version-drawer.tsx"), "The drawer");

/** Versions beside each other. */
export const comparePart = lazyModule(() => import("./compare-view.tsx"), "The page");

/** The JSON of a row that can't be read. */
export const rawJsonPart = lazyModule(
  () => import("../drawer/raw-json-dialog.tsx"),
  "The raw JSON",
);

/** The state of a list that can't be loaded. */
export const failurePart = lazyModule(() => import("./failure-view.tsx"));

/** What the list shows besides its rows. */
export const listExtrasPart = lazyModule(() => import("./list-extras.tsx"));

/** The parameters of the URL that were ignored. */
export const ignoredParamsPart = lazyModule(
  () => import("../list-states/ignored-params-notice.tsx"),
  "The notice",
);

/** The state of a list without rows. */
export const emptyPart = lazyModule(() => import("./empty-view.tsx"));

/** The menu of a value on the page. */
export const valueMenuPart = lazyModule(() => import("../value-menu/value-menu.tsx"), "The menu");

/** What every page has besides its content: nothing shows it before the page is used. */
export const pageExtrasPart = lazyModule(() => import("./page-extras.tsx"));

/** What a printed page says above its content. */
export const printHeadingPart = lazyModule(() => import("./print-heading.tsx"));

/** The menu of the header on a phone. */
export const moreMenuPart = lazyModule(() => import("./more-menu.tsx"), "The menu");

/** The command palette. */
export const palettePart = lazyModule(() => import("./palette-view.tsx"), "The command palette");

/** The list of keyboard shortcuts. */
export const shortcutsPart = lazyModule(() => import("./shortcuts-view.tsx"), "The shortcut list");

/** The popovers of the bar. */
export const columnsPart = lazyModule(() => import("./columns-view.tsx"), "The columns panel");
export const viewsPart = lazyModule(() => import("./views-view.tsx"), "The views panel");
export const sharePart = lazyModule(() => import("./share-view.tsx"), "The share panel");

/** The suggestions of the filters' fields. */
export const fieldEditingPart = lazyModule(
  () => import("./field-completions.tsx"),
  "The suggestions",
);
