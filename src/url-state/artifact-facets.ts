import type { Artifact } from "../artifact/artifact.ts";

/** A property by which the artifacts page is narrowed. */
interface FacetSpec {
  readonly label: string;
  /** The values of an artifact, as in the URL: none, one or several. */
  readonly valuesOf: (artifact: Artifact) => readonly string[];
  /** The readable name of an artifact's value, if the URL has an ID. */
  readonly labelOf?: (artifact: Artifact) => string | undefined;
}

const SPECS = {
  ml_repo_id: {
    label: "ML repo",
    valuesOf: ({ mlRepoId }) => listOf(mlRepoId),
    labelOf: ({ mlRepo }) => mlRepo,
  },
  type: { label: "Type", valuesOf: ({ type }) => listOf(type) },
  created_by: { label: "Created by", valuesOf: ({ newest }) => listOf(newest?.createdBy) },
  tag: { label: "Tag", valuesOf: ({ newest }) => newest?.tags ?? NONE },
} satisfies Record<string, FacetSpec>;

/** The name of a facet, which is also its parameter in the URL. */
export type FacetName = keyof typeof SPECS;

/** The facets of the artifacts page, in the order of its sidebar. */
export const FACETS: Readonly<Record<FacetName, FacetSpec>> = SPECS;

export const FACET_NAMES: readonly FacetName[] = Object.keys(FACETS).filter(isFacetName);

/** The chosen values of each facet; an artifact has to have any of them, and all artifacts fit none. */
export type Facets = Readonly<Record<FacetName, readonly string[]>>;

const NONE: readonly string[] = [];

export const NO_FACETS: Facets = { ml_repo_id: NONE, type: NONE, created_by: NONE, tag: NONE };

function isFacetName(name: string): name is FacetName {
  return Object.hasOwn(FACETS, name);
}

function listOf(value: string | undefined): readonly string[] {
  return value === undefined || value === "" ? NONE : [value];
}
