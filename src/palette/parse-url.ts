import { FILTER_LIST } from "../url-state/filters.ts";
import { isPageUrl, parseRunUrl } from "../url-state/paths.ts";
import { parse } from "../url-state/url-state.ts";
import { curlQueryOf } from "./curl-query.ts";
import { parsedCall } from "./parsed-call.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { stripPunctuation } from "./strip-punctuation.ts";

const CALL =
  /\/api\/(?:ml|svc)\/v1\/(?:x\/)?(?:artifact|model)-versions(?:\/([\w%-]{1,256}))?(?:\\?\?([^\s"'`<>$]*))?/;
/** What stands after `/artifact-versions/` and is no id (docs/api.md, "Addresses"). */
const NO_IDS = new Set(["tags", "files", "signed-urls", "stage", "mark-stage-failure"]);

/** Recognizes addresses: of the API, also inside a curl line; of a run's page; of this page. */
export function parseUrl(text: string, base: string): ParsedInput | undefined {
  const run = parseRunUrl(text);
  if (run !== undefined) {
    return { kind: "runs", badge: "Run page", ids: [run.runId], mlRepoId: run.mlRepoId };
  }
  return parseCall(text) ?? parseOwnUrl(text, base);
}

function parseCall(text: string): ParsedInput | undefined {
  const found = CALL.exec(text);
  if (found === null) return undefined;
  const [, id, search = ""] = found;
  const badge = /\bcurl\b/.test(text) ? "curl" : "API address";
  if (id !== undefined && !NO_IDS.has(id)) {
    return { kind: "id", badge, id: decoded(id), exact: true };
  }
  return parsedCall(badge, [stripPunctuation(unescaped(search)), curlQueryOf(text)].join("&"));
}

function parseOwnUrl(text: string, base: string): ParsedInput | undefined {
  const trimmed = text.trim();
  const address = stripPunctuation(/https?:\/\/\S+/i.exec(trimmed)?.[0] ?? trimmed);
  if (address === "" || /\s/.test(address)) return undefined;
  const start = address.indexOf("?");
  const path = start < 0 ? address : address.slice(0, start);
  const search = start < 0 ? "" : unescaped(address.slice(start + 1).replace(/#.*$/, ""));
  if (start < 0 && isOurs(address)) return parsedCall("Query", unescaped(address));
  if (isOurs(search) && isPageUrl(base, path)) {
    return { kind: "address", badge: "Address", ...parse(search) };
  }
  return /^https?:\/\//i.test(address) ? { kind: "elsewhere", badge: "Web address" } : undefined;
}

const OUR_NAMES = new Set<string>([
  ...FILTER_LIST.map(({ name }) => name),
  "offset",
  "limit",
  "open",
]);

/** Whether a query says anything that this page understands. */
function isOurs(search: string): boolean {
  if (!search.includes("=")) return false;
  return [...new URLSearchParams(search).keys()].some((name) => OUR_NAMES.has(name));
}

/** As it was before a shell's backslashes or HTML's `&amp;`. */
function unescaped(search: string): string {
  return search.replace(/\\(?=[&?=;])/g, "").replaceAll("&amp;", "&");
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
