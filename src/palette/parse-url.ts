import { FILTER_LIST } from "../url-state/filters.ts";
import { parse } from "../url-state/url-state.ts";
import { callInput, parseApiCall, unescaped } from "./parse-api-call.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { trimPunctuation } from "./trim-text.ts";

/** A run's page in the control plane (docs/api.md, "Clients and links"). */
const RUN_PAGE = /\/mlfoundry\/([^/\s?#]{1,128})\/run\/([0-9a-f]{32})(?![0-9a-f])/i;

/** Recognizes URLs of a run's page, of the API, and of this page. */
export function parseUrl(text: string, base: string): ParsedInput | undefined {
  const run = RUN_PAGE.exec(text);
  if (run?.[1] !== undefined && run[2] !== undefined) {
    return { kind: "runs", badge: "Run page", ids: [run[2].toLowerCase()], mlRepoId: run[1] };
  }
  return parseApiCall(text) ?? parsePageUrl(text, base);
}

function parsePageUrl(text: string, base: string): ParsedInput | undefined {
  const trimmed = text.trim();
  const url = trimPunctuation(/https?:\/\/\S+/i.exec(trimmed)?.[0] ?? trimmed);
  if (url === "" || /\s/.test(url)) return undefined;
  const start = url.indexOf("?");
  const path = start < 0 ? url : url.slice(0, start);
  const search = start < 0 ? "" : unescaped(url.slice(start + 1).replace(/#.*$/, ""));
  if (start < 0 && hasKnownParams(url)) return callInput("Query", unescaped(url));
  if (hasKnownParams(search) && isPagePath(path, base)) {
    return { kind: "url", badge: "URL", ...parse(search) };
  }
  return /^https?:\/\//i.test(url) ? { kind: "other-url", badge: "Other URL" } : undefined;
}

const KNOWN_PARAMS = new Set<string>([
  ...FILTER_LIST.map(({ name }) => name),
  "offset",
  "limit",
  "open",
]);

/** Whether a query string has a parameter of this page. */
function hasKnownParams(search: string): boolean {
  if (!search.includes("=")) return false;
  return [...new URLSearchParams(search).keys()].some((name) => KNOWN_PARAMS.has(name));
}

/** Whether a path may be one of this page's. Another host may serve it under another base. */
function isPagePath(path: string, base: string): boolean {
  const { pathname } = URL.parse(path, "http://page.invalid") ?? { pathname: "" };
  return /\/(version|compare)?$/.test(pathname) || `${pathname}/` === base;
}
