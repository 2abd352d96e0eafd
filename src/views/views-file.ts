import * as v from "valibot";
import { describeIgnored } from "../url-state/ignored-param.ts";
import { parse } from "../url-state/url-state.ts";
import { MOST_VIEWS, normalSearch, type SavedViews, type View, withViews } from "./saved-views.ts";
import { cleanName, keyOf, LONGEST_NAME, namesLike } from "./view-names.ts";

const KIND = "artifact-versions-views";
const VERSION = 1;
/** In bytes or UTF-16 units: as many views as there may be, of the longest addresses. */
export const LONGEST_FILE = 2_000_000;
export const TOO_LARGE = "This file is too large to hold views";

/** The views as a JSON file, without the choice of a start page: that is each browser's own. */
export function exportViews({ views }: SavedViews): string {
  const entries = views.map(({ name, search }) => ({ name, search }));
  return `${JSON.stringify({ kind: KIND, version: VERSION, views: entries }, null, 2)}\n`;
}

export interface Import {
  readonly saved: SavedViews;
  readonly added: number;
  /** Views that were there already, by name and address. */
  readonly skipped: number;
  /** Of those added, the ones whose name was taken. */
  readonly renamed: number;
}

const FOREIGN = "This JSON file holds no views of this page";
const OTHER_VERSION = `This file is not of version ${VERSION}, the one this page reads`;

/** A field that may be missing: then too, its own schema says what is wrong. */
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
      v.maxLength(LONGEST_NAME, `has a name longer than ${LONGEST_NAME} characters`),
    ),
    search: v.pipe(
      field,
      v.string("has no address"),
      v.check(
        (search) => parse(search).ignored.length === 0,
        ({ input }) => `has an address this page can’t read whole: ${refusedNames(input)}`,
      ),
    ),
  },
  "is no view",
);

function refusedNames(search: string): string {
  return parse(search).ignored.slice(0, 5).map(describeIgnored).join(", ");
}

/**
 * Adds the views of a file to those that are there, or says why the file is refused. Total. A view
 * with the name and address of one that is there is skipped; of the same name and another address,
 * it gets a free name, "name (2)", unless that is there with this address. Nothing that is there changes.
 */
export function importViews(
  saved: SavedViews,
  text: string,
): Import | { readonly problem: string } {
  const read = readFile(text);
  if ("problem" in read) return read;
  const searches = new Map(
    saved.views.map(({ name, search }) => [keyOf(name), normalSearch(search)]),
  );
  const added: Omit<View, "id">[] = [];
  let renamed = 0;
  for (const { name, search } of read.views) {
    const normal = normalSearch(search);
    const free = nameFor(name, normal, searches);
    if (free === undefined) continue;
    searches.set(keyOf(free), normal);
    added.push({ name: free, search: normal });
    if (free !== name) renamed += 1;
  }
  if (saved.views.length + added.length > MOST_VIEWS) {
    return { problem: `With these there would be more than ${MOST_VIEWS} views` };
  }
  return {
    saved: withViews(saved, added),
    added: added.length,
    skipped: read.views.length - added.length,
    renamed,
  };
}

/** The name a view gets; `undefined` for one that is there. */
function nameFor(
  name: string,
  search: string,
  searches: ReadonlyMap<string, string>,
): string | undefined {
  for (const candidate of namesLike(name)) {
    const held = searches.get(keyOf(candidate));
    if (held === undefined) return candidate;
    if (held === search) return undefined;
  }
  return undefined;
}

type Read = { readonly views: readonly Omit<View, "id">[] } | { readonly problem: string };

function readFile(text: string): Read {
  if (text.length > LONGEST_FILE) return { problem: TOO_LARGE };
  const json = readJson(text);
  if (json === undefined) return { problem: "This file is not JSON" };
  const file = v.safeParse(fileSchema, json.value);
  if (!file.success) return { problem: file.issues[0].message };
  if (file.output.views.length > MOST_VIEWS) {
    return { problem: `This file has more than ${MOST_VIEWS} views` };
  }
  const views: Omit<View, "id">[] = [];
  for (const [index, piece] of file.output.views.entries()) {
    const view = v.safeParse(viewSchema, piece);
    if (!view.success) return { problem: `View ${index + 1} ${view.issues[0].message}` };
    views.push(view.output);
  }
  return { views };
}

function readJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}
