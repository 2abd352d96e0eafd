import {
  type ArtifactsState,
  formatArtifacts,
  parseArtifacts,
  withOpened,
} from "../url-state/artifacts-state.ts";
import { paths } from "../url-state/paths.ts";
import { INITIAL_STATE, parse } from "../url-state/url-state.ts";

/** Whether the query string of a view is one of the artifacts page, with its path. */
export function isArtifactsView(search: string): boolean {
  return search.startsWith(paths.artifacts());
}

/** Returns what a view of the artifacts page saves: the search, the facets and the order. */
export function artifactsPlaceOf(state: ArtifactsState): string {
  return paths.artifacts(formatArtifacts(withOpened(state, INITIAL_STATE)));
}

/** Returns the state of a view of the artifacts page. Unknown and invalid parameters are dropped. */
export function artifactsStateOf(place: string): ArtifactsState {
  return parseArtifacts(place.slice(paths.artifacts().length)).state;
}

/** Returns the path of a view, for the router. */
export function viewPath(search: string): string {
  return isArtifactsView(search) ? search : paths.versions(parse(search).state);
}
