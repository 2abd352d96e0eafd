import { format, type UrlState } from "./url-state.ts";

/**
 * Builds the path of each page, for the router: relative to the base path. Without a state, it is the
 * pattern of the page's route.
 */
export const paths = {
  /** The list of versions, with the drawer if the state opens one. */
  versions: (state?: UrlState) => `/${searchOf(state)}`,
  /** The page of the open version. */
  version: (state?: UrlState) => `/version${searchOf(state)}`,
  /** All artifacts. @param search the query string, which `artifacts-state.ts` writes */
  artifacts: (search = "") => `/artifacts${search}`,
  /** Versions beside each other. @param search the query string, which `compare-state.ts` writes */
  compare: (search = "") => `/compare${search}`,
};

/** A page of the app. */
export type PageName = keyof typeof paths;

export const PAGE_NAMES: readonly PageName[] = Object.keys(paths).filter(isPageName);

function isPageName(name: string): name is PageName {
  return Object.hasOwn(paths, name);
}

function searchOf(state: UrlState | undefined): string {
  return state === undefined ? "" : format(state);
}

/**
 * Returns a router path as an `href`.
 * @param base the path the page is served under, with both slashes
 */
export function hrefOf(base: string, path: string): string {
  return base + path.slice(1);
}

/** Returns the page at a pathname; `undefined` outside the base path and for unknown pages. */
export function pageAt(base: string, pathname: string): PageName | undefined {
  if (!pathname.startsWith(base)) return undefined;
  return PAGE_NAMES.find((name) => hrefOf(base, paths[name]()) === pathname);
}

/**
 * Whether a URL without its query string may be a page of this app. The base path is ignored: a pasted URL
 * may come from another deployment.
 */
export function isPageUrl(base: string, url: string): boolean {
  const origin = "http://page.invalid";
  const pathname = URL.canParse(url, origin) ? new URL(url, origin).pathname : "";
  return PAGE_NAMES.some((name) => pathname.endsWith(paths[name]())) || `${pathname}/` === base;
}

/**
 * Returns the URL of a run's page on the control plane, the only link into its UI that is documented
 * (docs/api.md, "Clients and links"). `undefined` without a host, as in the demo, or without a run.
 * @param host without a trailing slash
 */
export function runUrlOf(
  host: string | undefined,
  mlRepoId: string | undefined,
  runId: string | undefined,
): string | undefined {
  if (host === undefined || mlRepoId === undefined || runId === undefined) return undefined;
  const [repo, run] = [mlRepoId, runId].map((id) => encodeURIComponent(id.toWellFormed()));
  return `${host}/mlfoundry/${repo}/run/${run}/`;
}

const RUN_URL = /\/mlfoundry\/([^/\s?#]{1,128})\/run\/([0-9a-f]{32})(?![0-9a-f])/i;

/** Returns the run whose page a URL in the text links to, on any host; its ID is in lowercase. */
export function parseRunUrl(text: string): { mlRepoId: string; runId: string } | undefined {
  const [, mlRepoId, runId] = RUN_URL.exec(text) ?? [];
  if (mlRepoId === undefined || runId === undefined) return undefined;
  return { mlRepoId, runId: runId.toLowerCase() };
}
