import { isJsonObject } from "../lib/is-json-object.ts";
import { isArtifactsView } from "./artifacts-place.ts";
import type { SavedView, SavedViews } from "./saved-views.ts";

/**
 * Views of the artifacts page are stored among those that can't be read, each with its `place` and its
 * index. So a build that doesn't know the page keeps them, and the first load needs no code for them.
 */

/** Returns all views, with those of the artifacts page in their order among the others. */
export function withArtifactViews({ views, unread = [], ...saved }: SavedViews): SavedViews {
  const all = [...views];
  const rest: unknown[] = [];
  for (const item of unread) {
    const view = artifactView(item);
    if (view === undefined) rest.push(item);
    else all.splice(view.at, 0, { id: view.id, name: view.name, search: view.place });
  }
  return { ...saved, views: all, ...(rest.length > 0 && { unread: rest }) };
}

/** Returns the views as they are stored. */
export function withoutArtifactViews({ views, unread = [], ...saved }: SavedViews): SavedViews {
  const places = views.flatMap(({ id, name, search: place }, at) =>
    isArtifactsView(place) ? [{ id, name, place, at }] : [],
  );
  const others = [...places, ...unread];
  return {
    ...saved,
    views: views.filter(({ search }) => !isArtifactsView(search)),
    ...(others.length > 0 && { unread: others }),
  };
}

interface ArtifactView extends Pick<SavedView, "id" | "name"> {
  /** The path and the query string of its URL. */
  readonly place: string;
  /** Its index among all views. */
  readonly at: number;
}

function artifactView(item: unknown): ArtifactView | undefined {
  if (!isJsonObject(item)) return undefined;
  const { id, name, place, at } = item;
  if (typeof id !== "string" || typeof name !== "string" || typeof place !== "string")
    return undefined;
  if (!isArtifactsView(place)) return undefined;
  return { id, name, place, at: typeof at === "number" ? at : Number.POSITIVE_INFINITY };
}
