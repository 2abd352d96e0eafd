import * as v from "valibot";
import { describeIgnored } from "../url-state/ignored-param.ts";
import { parse } from "../url-state/url-state.ts";
import {
  MAX_VIEWS,
  normalizeViewSearch,
  type SavedView,
  type SavedViews,
  withAddedViews,
} from "./saved-views.ts";
import { cleanName, MAX_NAME_LENGTH, nameKey, numberedNames } from "./view-names.ts";

const KIND = "artifact-versions-views";
const VERSION = 1;
/** In bytes or UTF-16 units; room for MAX_VIEWS views with the longest URLs. */
export const MAX_FILE_LENGTH = 2_000_000;
export const TOO_LARGE = "This file is too large for a views file";

/** The views as a JSON file. The start view is left out: each browser has its own. */
export function exportViews({ views }: SavedViews): string {
  const entries = views.map(({ name, search }) => ({ name, search }));
  return `${JSON.stringify({ kind: KIND, version: VERSION, views: entries }, null, 2)}\n`;
}

/** The views after an import, and how many views of the file were added or skipped. */
export interface ImportResult {
  readonly saved: SavedViews;
  readonly added: number;
  /** Views that already exist with the same name and query string. */
  readonly skipped: number;
  /** Added views that got another name because theirs was taken. */
  readonly renamed: number;
}

const FOREIGN = "This JSON file is not a views file of this page";
const OTHER_VERSION = `This page reads only version ${VERSION} of views files`;

/** A field that may be missing, so that its own schema reports the problem. */
const field = v.optional(v.unknown(), null);

const fileSchema = v.object(
  {
    kind: v.pipe(field, v.literal(KIND, FOREIGN)),
    version: v.pipe(field, v.literal(VERSION, OTHER_VERSION)),
    views: v.pipe(field, v.array(v.unknown(), "This file has no list of views")),
  },
  FOREIGN,
);

const viewSchema = v.object(
  {
    name: v.pipe(
      field,
      v.string("has no name"),
      v.transform(cleanName),
      v.nonEmpty("has no name"),
      v.maxLength(MAX_NAME_LENGTH, `has a name longer than ${MAX_NAME_LENGTH} characters`),
    ),
    search: v.pipe(
      field,
      v.string("has no query string"),
      v.check(
        (search) => parse(search).ignored.length === 0,
        ({ input }) => `has parameters that this page can’t read: ${unknownParams(input)}`,
      ),
    ),
  },
  "is not a valid view",
);

function unknownParams(search: string): string {
  return parse(search).ignored.slice(0, 5).map(describeIgnored).join(", ");
}

/**
 * Adds the views of a file, or returns why the file is invalid. Existing views never change. A view
 * that exists with the same name and query string is skipped. If only its name is taken, it becomes
 * "name (2)", or is skipped if that exists with the same query string.
 */
export function importViews(
  saved: SavedViews,
  text: string,
): ImportResult | { readonly problem: string } {
  const read = parseFile(text);
  if ("problem" in read) return read;
  const searches = new Map(
    saved.views.map(({ name, search }) => [nameKey(name), normalizeViewSearch(search)]),
  );
  const added: Omit<SavedView, "id">[] = [];
  let renamed = 0;
  for (const { name, search } of read.views) {
    const normal = normalizeViewSearch(search);
    const free = nameFor(name, normal, searches);
    if (free === undefined) continue;
    searches.set(nameKey(free), normal);
    added.push({ name: free, search: normal });
    if (free !== name) renamed += 1;
  }
  if (saved.views.length + added.length > MAX_VIEWS) {
    return { problem: `You can save at most ${MAX_VIEWS} views, and this file would exceed that` };
  }
  return {
    saved: withAddedViews(saved, added),
    added: added.length,
    skipped: read.views.length - added.length,
    renamed,
  };
}

/** The name for an imported view; `undefined` if the view exists already. */
function nameFor(
  name: string,
  search: string,
  searches: ReadonlyMap<string, string>,
): string | undefined {
  for (const candidate of numberedNames(name)) {
    const existing = searches.get(nameKey(candidate));
    if (existing === undefined) return candidate;
    if (existing === search) return undefined;
  }
  return undefined;
}

type ParsedFile =
  | { readonly views: readonly Omit<SavedView, "id">[] }
  | { readonly problem: string };

function parseFile(text: string): ParsedFile {
  if (text.length > MAX_FILE_LENGTH) return { problem: TOO_LARGE };
  const json = parseJson(text);
  if (json === undefined) return { problem: "This file is not JSON" };
  const file = v.safeParse(fileSchema, json.value);
  if (!file.success) return { problem: file.issues[0].message };
  if (file.output.views.length > MAX_VIEWS) {
    return { problem: `This file has more than ${MAX_VIEWS} views` };
  }
  const views: Omit<SavedView, "id">[] = [];
  for (const [index, piece] of file.output.views.entries()) {
    const view = v.safeParse(viewSchema, piece);
    if (!view.success) return { problem: `View ${index + 1} ${view.issues[0].message}` };
    views.push(view.output);
  }
  return { views };
}

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}
