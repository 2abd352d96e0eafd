import type { Artifact } from "../artifact/artifact.ts";
import { FACET_NAMES, FACETS, type FacetName, type Facets } from "../url-state/artifact-facets.ts";

/** How many artifacts have each value of a facet. */
export type Counts = ReadonlyMap<string, number>;

/** The artifacts that fit all facets, and the counts of all values. */
export interface Browsed {
  /** In the order of the candidates. */
  readonly shown: readonly Artifact[];
  /** The counts of a facet ignore the choices in it, so that they tell what another choice would add. */
  readonly counts: Readonly<Record<FacetName, Counts>>;
}

interface Counter {
  readonly valuesOf: (artifact: Artifact) => readonly string[];
  readonly chosen: ReadonlySet<string>;
  readonly counts: Map<string, number>;
}

/** Narrows artifacts by facets, in one pass over them. */
export function browseArtifacts(candidates: readonly Artifact[], facets: Facets): Browsed {
  const counterOf = (name: FacetName): Counter => ({
    valuesOf: FACETS[name].valuesOf,
    chosen: new Set(facets[name]),
    counts: new Map(),
  });
  const byName = {
    ml_repo_id: counterOf("ml_repo_id"),
    type: counterOf("type"),
    created_by: counterOf("created_by"),
    tag: counterOf("tag"),
  } satisfies Record<FacetName, Counter>;
  const counters = FACET_NAMES.map((name) => byName[name]);
  const shown = candidates.filter((artifact) => {
    const missing = counters.filter((counter) => !fits(artifact, counter));
    if (missing.length > 1) return false;
    for (const counter of missing.length === 0 ? counters : missing) count(artifact, counter);
    return missing.length === 0;
  });
  const { ml_repo_id, type, created_by, tag } = byName;
  return {
    shown,
    counts: {
      ml_repo_id: ml_repo_id.counts,
      type: type.counts,
      created_by: created_by.counts,
      tag: tag.counts,
    },
  };
}

function fits(artifact: Artifact, { chosen, valuesOf }: Counter): boolean {
  return chosen.size === 0 || valuesOf(artifact).some((value) => chosen.has(value));
}

function count(artifact: Artifact, { valuesOf, counts }: Counter): void {
  const values = valuesOf(artifact);
  for (const [index, value] of values.entries()) {
    // A version may have a tag twice.
    if (values.indexOf(value) === index) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
}

/** A value of a facet to choose from. */
export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
}

/** Returns the values of a facet to choose from: the chosen ones first, then the most frequent ones. */
export function facetValues(
  counts: Counts,
  chosen: readonly string[],
  labelOf: (value: string) => string,
): readonly FacetValue[] {
  const values = new Set([...chosen, ...counts.keys()]);
  return [...values]
    .map((value) => ({
      value,
      label: labelOf(value),
      count: counts.get(value) ?? 0,
      isChosen: chosen.includes(value),
    }))
    .sort(
      (one, other) =>
        Number(other.isChosen) - Number(one.isChosen) ||
        other.count - one.count ||
        compareLabels(one.label, other.label),
    );
}

const compareLabels = new Intl.Collator("en", { numeric: true }).compare;

/** Returns the names of the ML repos in the index, by their IDs. */
export function repoNamesOf(artifacts: readonly Artifact[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { mlRepo, mlRepoId } of artifacts) {
    if (mlRepo !== undefined && mlRepoId !== undefined) names.set(mlRepoId, mlRepo);
  }
  return names;
}
