import { parse } from "../url-state/url-state.ts";
import type { SingleInput } from "./parsed-input.ts";
import { trimPunctuation } from "./trim-text.ts";

const API_PATH =
  /\/api\/(?:ml|svc)\/v1\/(?:x\/)?(?:artifact|model)-versions(?:\/([\w%-]{1,256}))?(?:\\?\?([^\s"'`<>$]*))?/;
/** What may follow `/artifact-versions/` without being an ID (docs/api.md, "Endpoints"). */
const NOT_IDS = new Set(["tags", "files", "signed-urls", "stage", "mark-stage-failure"]);

/** Recognizes a call of the API by its URL, also inside a curl command. */
export function parseApiCall(text: string): SingleInput | undefined {
  const match = API_PATH.exec(text);
  if (match === null) return undefined;
  const [, id, search = ""] = match;
  const badge = /\bcurl\b/.test(text) ? "curl" : "API URL";
  if (id !== undefined && !NOT_IDS.has(id)) {
    return { kind: "id", badge, id: decoded(id), isVersionId: true };
  }
  return callInput(badge, [trimPunctuation(unescaped(search)), curlQueryOf(text)].join("&"));
}

/** The input for a call of the list API. `search` is its query string, with or without `?`. */
export function callInput(badge: string, search: string): SingleInput {
  const { state, ignored } = parse(search);
  // Every call has these two, so they are not worth a warning.
  const notable = ignored.filter(({ name }) => name !== "offset" && name !== "limit");
  return { kind: "call", badge, filters: state.filters, ignored: notable };
}

/** Removes a shell's backslashes and HTML's `&amp;` from a query string. */
export function unescaped(search: string): string {
  return search.replace(/\\(?=[&?=;])/g, "").replaceAll("&amp;", "&");
}

/** `-d tag=prod`, `--data-urlencode "name=a b"`: with `-G`, curl sends them in the URL. */
const CURL_DATA =
  /\s(-d|--data|--data-raw|--data-urlencode|--url-query)(?:=|\s+)(?:"([^"]*)"|'([^']*)'|([^\s"']+))/g;

/** The query string in the options of a curl command, without `?`; `""` if there is none. */
function curlQueryOf(text: string): string {
  if (!/\bcurl\b/.test(text) || !/\s(-G|--get|--url-query)\b/.test(text)) return "";
  return [...text.matchAll(CURL_DATA)]
    .map(([, option = "", double, single, plain]) => {
      const data = double ?? single ?? plain ?? "";
      return option === "--data-urlencode" ? encoded(data) : data;
    })
    .join("&");
}

/** curl encodes only what follows the first `=`. */
function encoded(data: string): string {
  const end = data.indexOf("=");
  return end < 0
    ? encodeURIComponent(data.toWellFormed())
    : `${data.slice(0, end)}=${encodeURIComponent(data.slice(end + 1).toWellFormed())}`;
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
