import type { RepoNameOf } from "../artifact/seen-values.ts";
import { areDefaultColumns } from "../url-state/column-choices.ts";
import { columnSpecOf } from "../url-state/columns.ts";
import {
  artifactsSummary,
  artifactsTitle,
  type FacetLabelOf,
} from "../url-state/describe-artifacts.ts";
import { filterPhrases, filtersTitle } from "../url-state/describe-filters.ts";
import { DEFAULT_LIMIT, parse, type UrlState } from "../url-state/url-state.ts";
import { artifactsStateOf, isArtifactsView } from "./artifacts-place.ts";

/** Summarizes a view's query string: "tag prod, latest, 4 columns". Ignores invalid parameters. */
export function summaryOf(search: string, repoNameOf?: RepoNameOf): string {
  if (isArtifactsView(search))
    return artifactsSummary(artifactsStateOf(search), repoNames(repoNameOf));
  const { state } = parse(search);
  const phrases = [...filterPhrases(state.filters, repoNameOf), ...layoutPhrases(state)];
  return phrases.length === 0 ? "all versions" : phrases.join(", ");
}

function layoutPhrases({ cols, limit, sort }: UrlState): string[] {
  return [
    cols && !areDefaultColumns(cols) && `${cols.length} columns`,
    limit !== DEFAULT_LIMIT && `${limit} per page`,
    sort && `sorted by ${columnSpecOf(sort.id).label}${sort.descending ? ", descending" : ""}`,
  ].filter((phrase) => typeof phrase === "string");
}

/** Returns the suggested name of a view. */
export function suggestedName(search: string, repoNameOf: RepoNameOf): string {
  if (isArtifactsView(search))
    return artifactsTitle(artifactsStateOf(search), repoNames(repoNameOf));
  return filtersTitle(parse(search).state.filters, repoNameOf);
}

function repoNames(repoNameOf: RepoNameOf | undefined): FacetLabelOf {
  return (name, value) => (name === "ml_repo_id" && repoNameOf?.(value)) || value;
}
