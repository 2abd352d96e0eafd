import { renderToString } from "react-dom/server";
import type { ViewPlan, ViewRequest } from "../api/view-renderer.ts";
import { artifactTableCss } from "../artifacts/artifact-table-css.ts";
import { compareTitle } from "../compare/compare-title.ts";
import { readPreferenceCookie } from "../lib/cookie-preference.ts";
import { exactMarkup } from "../lib/exact-markup.ts";
import { DEFAULT_WIDTH, type FirstView, setFirstView } from "../lib/first-view.ts";
import { readTimeZone } from "../lib/time.ts";
import { matchesWidth } from "../lib/use-media-query.ts";
import { tableCss } from "../table/table-css.ts";
import { PHONE, WIDE } from "../ui/breakpoints.ts";
import { parseArtifacts } from "../url-state/artifacts-state.ts";
import { parseCompare } from "../url-state/compare-state.ts";
import { artifactsTitle } from "../url-state/describe-artifacts.ts";
import { filtersTitle } from "../url-state/describe-filters.ts";
import { hrefOf, type PageName, pageAt } from "../url-state/paths.ts";
import { parse } from "../url-state/url-state.ts";
import { App } from "./app.tsx";
import { HINTS } from "./browser-hints.ts";
import { createServerHistory } from "./browser-history.ts";
import { firstDataOf } from "./first-data.ts";
import type { Hydration } from "./hydration.ts";
import { allPartsInFirstView } from "./lazy-parts.ts";
import { setPageConfig } from "./page-config.ts";
import {
  columnsPreference,
  drawerWidthPreference,
  filtersPreference,
  themePreference,
} from "./preferences.ts";
import { createQueryClient } from "./query-client.ts";
import { columnsFrom } from "./use-columns.ts";
import { documentTitle } from "./use-document-title.ts";

/** The width that is assumed of a phone, in CSS pixels. */
const PHONE_WIDTH = 390;

/** Plans the first view of a page: what it needs, and how it is rendered. */
export function planView(request: ViewRequest): ViewPlan {
  const { config } = request;
  const view = firstViewOf(request);
  const { pathname, search } = placeOf(request, view);
  const page = pageAt(config.base, pathname);
  const { state } = parse(search);
  const data = firstDataOf(page, state);
  setFirstView(view);
  const theme = themePreference.getFirst();
  return {
    dataPath: data?.path,
    title: documentTitle(state.open ?? titleOf(page, search)),
    theme: theme === "system" ? undefined : theme,
    styles: stylesOf(page, search) + misfitRules(view.width),
    async render(text) {
      const client = createQueryClient();
      if (text !== undefined) await data?.fill(client, text);
      // From here to the end it is synchronous, so that another request can't change what this one set.
      setPageConfig(config);
      setFirstView(view);
      const app = <App client={client} history={createServerHistory(pathname + search)} />;
      return exactMarkup(renderToString(app));
    },
    hydration: (answerId) =>
      JSON.stringify({ ...view, href: pathname + search, answerId } satisfies Hydration),
  };
}

function titleOf(page: PageName | undefined, search: string): string {
  if (page === "artifacts") return artifactsTitle(parseArtifacts(search).state);
  if (page === "compare") return compareTitle(parseCompare(search).state.versions.length);
  return filtersTitle(parse(search).state.filters);
}

/** The rules that depend on this view; the browser replaces them with its own. */
function stylesOf(page: PageName | undefined, search: string): string {
  const drawer = `@media(width>=640px){.drawer{width:${drawerWidthPreference.getFirst()}px}}`;
  return tableStyles(page, search) + drawer;
}

function tableStyles(page: PageName | undefined, search: string): string {
  if (page === "artifacts") return artifactTableCss(parseArtifacts(search).state.sort);
  const { cols, sort } = parse(search).state;
  return tableCss(cols ?? columnsFrom(columnsPreference.getFirst()), sort);
}

/**
 * Hides what has another layout in this window than at the width that was assumed, until the browser
 * has rendered the page again (see `fitsWindow`). Without script it stays, since it is better than nothing.
 */
function misfitRules(width: number): string {
  const hide = (selector: string, query: string) =>
    `@media(scripting:enabled) and ${query}{${selector}{visibility:hidden}}`;
  if (matchesWidth(PHONE, width)) return hide("[data-rows]", "(width>=640px)");
  const isPanelAutomatic = matchesWidth(WIDE, width) && filtersPreference.getFirst() === "auto";
  const panelQuery = isPanelAutomatic ? "(width<1200px)" : "(width<640px)";
  return (
    hide(".versions", "(width<640px)") +
    `@media(scripting:enabled) and ${panelQuery}{.filters-panel{display:none}}`
  );
}

/** Where the page is: at the start view if the URL has no query string. */
function placeOf({ config, url, isReload }: ViewRequest, { preferences }: FirstView) {
  const at = url.indexOf("?");
  const pathname = hrefOf(config.base, at === -1 ? url : url.slice(0, at));
  const search = at === -1 ? "" : url.slice(at);
  const { [HINTS.start]: start = "" } = preferences;
  const isBare = pageAt(config.base, pathname) === "versions" && search === "";
  return { pathname, search: isBare && !isReload ? start : search };
}

function firstViewOf({ cookies, isPhone }: ViewRequest): FirstView {
  const preferences = readPreferenceCookie(cookies);
  const { [HINTS.width]: width, [HINTS.timeZone]: timeZone } = preferences;
  const assumed = isPhone ? PHONE_WIDTH : DEFAULT_WIDTH;
  return {
    preferences,
    width: Number(/^\d{2,5}$/.exec(width ?? "")?.[0] ?? assumed),
    timeZone: timeZone === undefined ? "utc" : readTimeZone(timeZone),
  };
}

/** Loads the parts of the page that are otherwise loaded on demand. */
export async function loadParts(): Promise<void> {
  await Promise.all(allPartsInFirstView().map((part) => part.settled()));
}
