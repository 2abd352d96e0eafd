import { FILTERS } from "../query/filters.ts";
import { parse } from "../query/query-state.ts";
import { callRecognition } from "./call-recognition.ts";
import { curlQueryOf } from "./curl-query.ts";
import type { Recognition } from "./recognition.ts";
import { stripSigns } from "./signs.ts";

const CALL =
  /\/api\/(?:ml|svc)\/v1\/(?:x\/)?(?:artifact|model)-versions(?:\/([\w%-]{1,256}))?(?:\\?\?([^\s"'`<>$]*))?/;
/** What stands after `/artifact-versions/` and is no id (docs/api.md, "Addresses"). */
const NO_IDS = new Set(["tags", "files", "signed-urls", "stage", "mark-stage-failure"]);
/** The control plane's page of a run (docs/api.md, "Clients and links"). */
const RUN_PAGE = /\/mlfoundry\/([^/\s?#]{1,128})\/run\/([0-9a-f]{32})(?![0-9a-f])/i;

/** Recognises addresses: of the API, also inside a curl line; of a run's page; of this page. */
export function recogniseAddress(text: string, base: string): Recognition | undefined {
  const run = RUN_PAGE.exec(text);
  if (run?.[1] !== undefined && run[2] !== undefined) {
    return { kind: "runs", badge: "Run page", ids: [run[2].toLowerCase()], mlRepoId: run[1] };
  }
  return recogniseCall(text) ?? recogniseOwn(text, base);
}

function recogniseCall(text: string): Recognition | undefined {
  const found = CALL.exec(text);
  if (found === null) return undefined;
  const [, id, search = ""] = found;
  const badge = /\bcurl\b/.test(text) ? "curl" : "API address";
  if (id !== undefined && !NO_IDS.has(id)) {
    return { kind: "id", badge, id: decoded(id), exact: true };
  }
  return callRecognition(badge, [stripSigns(unescaped(search)), curlQueryOf(text)].join("&"));
}

function recogniseOwn(text: string, base: string): Recognition | undefined {
  const trimmed = text.trim();
  const address = stripSigns(/https?:\/\/\S+/i.exec(trimmed)?.[0] ?? trimmed);
  if (address === "" || /\s/.test(address)) return undefined;
  const start = address.indexOf("?");
  const path = start < 0 ? address : address.slice(0, start);
  const search = start < 0 ? "" : unescaped(address.slice(start + 1).replace(/#.*$/, ""));
  if (start < 0 && isOurs(address)) return callRecognition("Query", unescaped(address));
  if (isOurs(search) && isPageOf(path, base)) {
    return { kind: "address", badge: "Address", ...parse(search) };
  }
  return /^https?:\/\//i.test(address) ? { kind: "elsewhere", badge: "Web address" } : undefined;
}

const OUR_NAMES = new Set<string>([...FILTERS.map(({ name }) => name), "offset", "limit", "open"]);

/** Whether a query says anything that this page understands. */
function isOurs(search: string): boolean {
  if (!search.includes("=")) return false;
  return [...new URLSearchParams(search).keys()].some((name) => OUR_NAMES.has(name));
}

/** Whether a path may be one of this page's; elsewhere it may be served under another base. */
function isPageOf(path: string, base: string): boolean {
  const { pathname } = URL.parse(path, "http://page.invalid") ?? { pathname: "" };
  return /\/(version|compare)?$/.test(pathname) || `${pathname}/` === base;
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
