import { format, type UrlState } from "./url-state.ts";

/** The route pattern of each page, below the base path. */
export const PAGE_PATTERNS = {
  versions: "/",
  version: "/version",
  notFound: "*",
} as const;

export type PageName = keyof typeof PAGE_PATTERNS;

/** Builds the path of each page, for the router: below the base path. */
export const paths = {
  /** The list of versions, with the drawer if the state opens one. */
  versions: (state?: UrlState) => withSearch(PAGE_PATTERNS.versions, state),
  /** The page of the open version. */
  version: (state?: UrlState) => withSearch(PAGE_PATTERNS.version, state),
};

function withSearch(pathname: string, state: UrlState | undefined): string {
  return state === undefined ? pathname : pathname + format(state);
}

/**
 * Returns a router path as an `href`. The router's own links don't need this.
 * @param base the path the page is served under, with both slashes
 */
export function hrefOf(base: string, path: string): string {
  return base + path.slice(1);
}

/** Returns the page at a pathname; `undefined` outside the base path and for unknown pages. */
export function pageAt(base: string, pathname: string): PageName | undefined {
  if (!pathname.startsWith(base)) return undefined;
  return PAGE_NAMES.find((name) => hrefOf(base, PAGE_PATTERNS[name]) === pathname);
}

const PAGE_NAMES = ["versions", "version"] as const satisfies readonly PageName[];

/** `compare` too: another deployment may run a newer build. */
const ANY_PAGE = /\/(version|compare)?$/;

/**
 * Whether a URL without its search may be a page of this app. The base path is ignored: a pasted URL
 * may come from another deployment.
 */
export function isPageUrl(base: string, url: string): boolean {
  const { pathname } = URL.parse(url, "http://page.invalid") ?? { pathname: "" };
  return ANY_PAGE.test(pathname) || `${pathname}/` === base;
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
  return `${host}/mlfoundry/${encodeURIComponent(mlRepoId)}/run/${encodeURIComponent(runId)}/`;
}

const RUN_URL = /\/mlfoundry\/([^/\s?#]{1,128})\/run\/([0-9a-f]{32})(?![0-9a-f])/i;

/** Returns the run whose page a text links to, on any host; its id in lowercase. */
export function parseRunUrl(text: string): { mlRepoId: string; runId: string } | undefined {
  const [, mlRepoId, runId] = RUN_URL.exec(text) ?? [];
  if (mlRepoId === undefined || runId === undefined) return undefined;
  return { mlRepoId, runId: runId.toLowerCase() };
}
