import type { Artifact } from "../artifact/artifact.ts";
import type { FoundArtifacts } from "../artifact/artifact-finder.ts";
import { FACET_NAMES, type FacetName, NO_FACETS } from "../url-state/artifact-facets.ts";
import { type ArtifactsState, withFacet, withText } from "../url-state/artifacts-state.ts";
import { type Browsed, browseArtifacts } from "./browse-artifacts.ts";

/** All artifacts in the order of the URL, and those that match its text. */
export interface Searched {
  readonly sorted: readonly Artifact[];
  /** `undefined` without a text. */
  readonly found: FoundArtifacts | undefined;
}

/**
 * Returns the artifacts that the page shows, and the counts of its facets. With a text and without an
 * order, the best match is first.
 */
export function shownArtifacts(
  searched: Searched,
  state: Pick<ArtifactsState, "facets" | "sort">,
): Browsed {
  return browseArtifacts(candidatesOf(searched, state), state.facets);
}

function candidatesOf(
  { sorted, found }: Searched,
  { sort }: Pick<ArtifactsState, "sort">,
): readonly Artifact[] {
  if (found === undefined) return sorted;
  if (sort === undefined) return found.artifacts;
  const matches = new Set(found.artifacts);
  return sorted.filter((artifact) => matches.has(artifact));
}

/** What to remove so that artifacts are shown again: the text or a facet, and how many there are then. */
export interface Relaxation {
  readonly name: FacetName | "q" | "all";
  readonly count: number;
  readonly next: ArtifactsState;
}

/** Returns what to remove where nothing matches, most artifacts first; what is of no use is left out. */
export function relaxationsOf(searched: Searched, state: ArtifactsState): readonly Relaxation[] {
  const { sorted } = searched;
  const withoutText = { sorted, found: undefined };
  const countIn = (of: Searched, { facets }: ArtifactsState) =>
    browseArtifacts(of.found?.artifacts ?? sorted, facets).shown.length;
  const active = FACET_NAMES.filter((name) => state.facets[name].length > 0);
  const relaxations: Relaxation[] = active.map((name) => {
    const next = withFacet(state, name, []);
    return { name, next, count: countIn(searched, next) };
  });
  if (searched.found !== undefined) {
    const next = withText(state, "");
    relaxations.push({ name: "q", next, count: countIn(withoutText, next) });
  }
  const useful = relaxations
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
  if (useful.length > 0 || sorted.length === 0) return useful;
  const next = { ...withText(state, ""), facets: NO_FACETS };
  return [{ name: "all", next, count: sorted.length }];
}
