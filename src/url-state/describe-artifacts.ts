import { ARTIFACT_COLUMNS } from "./artifact-columns.ts";
import { FACET_NAMES, FACETS, type FacetName } from "./artifact-facets.ts";
import type { ArtifactsState } from "./artifacts-state.ts";

/** Returns the readable name of a facet's value, which is an ID for an ML repo. */
export type FacetLabelOf = (name: FacetName, value: string) => string;

const asItIs: FacetLabelOf = (_, value) => value;

/** Describes what narrows the artifacts: "“churn”, ML repo fraud, tag prod or canary". */
function choicePhrases(
  { q, facets }: ArtifactsState,
  labelOf: FacetLabelOf = asItIs,
): readonly string[] {
  const chosen = FACET_NAMES.filter((name) => facets[name].length > 0);
  return [
    ...(q.trim() === "" ? [] : [`“${q.trim()}”`]),
    ...chosen.map((name) => {
      const values = facets[name].map((value) => labelOf(name, value));
      return `${nounOf(name)} ${values.join(" or ")}`;
    }),
  ];
}

/** The title of the page: "Artifacts", or with what narrows them: "Artifacts: tag prod". */
export function artifactsTitle(state: ArtifactsState, labelOf?: FacetLabelOf): string {
  return ["Artifacts", choicePhrases(state, labelOf).join(", ")].filter(Boolean).join(": ");
}

/** Summarizes a view of the page: "artifacts, tag prod, sorted by Name". */
export function artifactsSummary(state: ArtifactsState, labelOf?: FacetLabelOf): string {
  const { sort } = state;
  const order =
    sort && `sorted by ${ARTIFACT_COLUMNS[sort.id].label}${sort.descending ? ", descending" : ""}`;
  return ["artifacts", ...choicePhrases(state, labelOf), ...(order ? [order] : [])].join(", ");
}

/** The label within a sentence: "tag", but "ML repo". */
function nounOf(name: FacetName): string {
  const { label } = FACETS[name];
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
