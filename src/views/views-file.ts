import * as v from "valibot";
import { describeIgnored } from "../url-state/ignored-param.ts";
import { parse } from "../url-state/url-state.ts";
import { isArtifactsView } from "./artifacts-place.ts";
import { MAX_VIEWS } from "./change-views.ts";
import type { SavedView, SavedViews } from "./saved-views.ts";
import { cleanName, MAX_NAME_LENGTH } from "./view-names.ts";

const KIND = "artifact-versions-views";
const VERSION = 1;
/** In bytes or UTF-16 units; room for MAX_VIEWS views with the longest URLs. */
export const MAX_FILE_LENGTH = 2_000_000;
export const TOO_LARGE = "This file is too large for a views file";

/**
 * The views as a JSON file. The start view is left out: each browser has its own. Those of the artifacts
 * page are in another list, which a build that doesn't know the page ignores.
 */
export function exportViews({ views: all }: SavedViews): string {
  const views = all.flatMap(({ name, search }) =>
    isArtifactsView(search) ? [] : [{ name, search }],
  );
  const places = all.flatMap(({ name, search: place }) =>
    isArtifactsView(place) ? [{ name, place }] : [],
  );
  const file = { kind: KIND, version: VERSION, views, ...(places.length > 0 && { places }) };
  return `${JSON.stringify(file, null, 2)}\n`;
}

const NOT_VIEWS = "This JSON file isn’t a views export";
const OTHER_VERSION = `Only version ${VERSION} of views files is supported`;

/** A field that may be missing, so that its own schema reports the problem. */
const field = v.optional(v.unknown(), null);

const fileSchema = v.object(
  {
    kind: v.pipe(field, v.literal(KIND, NOT_VIEWS)),
    version: v.pipe(field, v.literal(VERSION, OTHER_VERSION)),
    views: v.pipe(field, v.array(v.unknown(), "This file has no list of views")),
    places: v.optional(v.array(v.unknown(), "This file’s list of places isn’t a list"), []),
  },
  NOT_VIEWS,
);

const name = v.pipe(
  field,
  v.string("has no name"),
  v.transform(cleanName),
  v.nonEmpty("has no name"),
  v.maxLength(MAX_NAME_LENGTH, `has a name longer than ${MAX_NAME_LENGTH} characters`),
);

/** A view of another page than the list. One that this build doesn't know is left out. */
const placeSchema = v.object({ name, place: v.string("has no place") }, "is not a valid view");

const viewSchema = v.object(
  {
    name,
    search: v.pipe(
      field,
      v.string("has no query string"),
      v.check(
        (search) => parse(search).ignored.length === 0,
        ({ input }) => `has unknown or invalid parameters: ${ignoredParams(input)}`,
      ),
    ),
  },
  "is not a valid view",
);

function ignoredParams(search: string): string {
  return parse(search).ignored.slice(0, 5).map(describeIgnored).join(", ");
}

/** The views of a file, or why it is invalid. */
type ParsedFile =
  | { readonly views: readonly Omit<SavedView, "id">[] }
  | { readonly problem: string };

/** Parses the text of a views file. Never throws. */
export function parseViewsFile(text: string): ParsedFile {
  if (text.length > MAX_FILE_LENGTH) return { problem: TOO_LARGE };
  const json = parseJson(text);
  if (json === undefined) return { problem: "This file is not JSON" };
  const file = v.safeParse(fileSchema, json.value);
  if (!file.success) return { problem: file.issues[0].message };
  if (file.output.views.length + file.output.places.length > MAX_VIEWS) {
    return { problem: `This file has more than ${MAX_VIEWS} views` };
  }
  const views: Omit<SavedView, "id">[] = [];
  for (const [index, item] of file.output.views.entries()) {
    const view = v.safeParse(viewSchema, item);
    if (!view.success) return { problem: `View ${index + 1} ${view.issues[0].message}` };
    views.push(view.output);
  }
  for (const [index, item] of file.output.places.entries()) {
    const view = v.safeParse(placeSchema, item);
    if (!view.success) return { problem: `Place ${index + 1} ${view.issues[0].message}` };
    const { name, place: search } = view.output;
    if (isArtifactsView(search)) views.push({ name, search });
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
