import { FILTER_LIST } from "../url-state/filters.ts";
import { isPageUrl, parseRunUrl } from "../url-state/paths.ts";
import { parse, type UrlState } from "../url-state/url-state.ts";
import { mergeInputs } from "./merge-inputs.ts";
import { callInput, parseApiCall, unescaped } from "./parse-api-call.ts";
import { parseWord } from "./parse-id.ts";
import type { ParsedInput, SingleInput } from "./parsed-input.ts";
import { splitWords, trimPunctuation } from "./trim-text.ts";

type UrlInput = SingleInput | Extract<ParsedInput, { kind: "other-url" }>;

/** Recognizes one or more URLs of a run's page, of the API, and of this page, and curl commands. */
export function parseUrls(text: string, base: string): ParsedInput | undefined {
  const texts = /\bcurl\b/.test(text)
    ? text.split(/(?=\bcurl\s)/)
    : (text.match(/https?:\/\/\S+/gi) ?? []);
  if (texts.length < 2) return parseUrl(text, base);
  const inputs = texts.map((one) => parseUrl(one, base)).filter((input) => input !== undefined);
  const usable = inputs.filter((input) => input.kind !== "other-url");
  // Other words may be FQNs and IDs.
  const words = splitWords(text.replace(/https?:\/\/\S+/gi, " "));
  return mergeInputs([...usable, ...words.flatMap((word) => parseWord(word) ?? [])]) ?? inputs[0];
}

function parseUrl(text: string, base: string): UrlInput | undefined {
  const run = parseRunUrl(text);
  if (run !== undefined) {
    return { kind: "runs", badge: "Run page", ids: [run.runId], mlRepoId: run.mlRepoId };
  }
  return parseApiCall(text) ?? parsePageUrl(text, base);
}

function parsePageUrl(text: string, base: string): UrlInput | undefined {
  const trimmed = text.trim();
  const url = trimPunctuation(/https?:\/\/\S+/i.exec(trimmed)?.[0] ?? trimmed);
  if (url === "" || /\s/.test(url)) return undefined;
  const start = url.indexOf("?");
  const path = start < 0 ? url : url.slice(0, start);
  const search = start < 0 ? "" : unescaped(url.slice(start + 1).replace(/#.*$/, ""));
  // A list or text in quotes is code.
  const isQuery = start < 0 && !/=["'[({]/.test(url) && hasParamOf(url, QUERY_PARAMS);
  if (isQuery) return callInput("Query", unescaped(url));
  if (hasParamOf(search, PAGE_PARAMS) && isPageUrl(base, path)) {
    return { kind: "url", badge: "URL", ...parse(search) };
  }
  return /^https?:\/\//i.test(url) ? { kind: "other-url", badge: "Other URL" } : undefined;
}

const FILTER_NAMES: readonly string[] = FILTER_LIST.map(({ name }) => name);

/** The parameters that alone mark a text as a query. `sort=x` could be anything. */
const QUERY_PARAMS = new Set([...FILTER_NAMES, "offset", "limit", "open"]);

const OTHER_PAGE_PARAMS: Readonly<Record<Exclude<keyof UrlState, "filters">, true>> = {
  offset: true,
  limit: true,
  cols: true,
  sort: true,
  open: true,
  tab: true,
  chart: true,
};
const PAGE_PARAMS = new Set([...FILTER_NAMES, ...Object.keys(OTHER_PAGE_PARAMS)]);

function hasParamOf(search: string, params: ReadonlySet<string>): boolean {
  if (!search.includes("=")) return false;
  return [...new URLSearchParams(search).keys()].some((name) => params.has(name));
}
