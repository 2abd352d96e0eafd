import type { Artifact } from "../artifact/artifact.ts";
import { compareKeys, instantKey, numberKey, type SortKey } from "../table/sort-keys.ts";
import { ARTIFACT_COLUMNS, type ArtifactSort } from "../url-state/artifact-columns.ts";

const KEY_OF = { number: numberKey, instant: instantKey, text: (text: string): SortKey => text };

/**
 * Sorts artifacts by a column. Those without a value are last in either order, equal ones stay in order.
 * It is stable, so what is narrowed after it needs no sorting.
 */
export function sortArtifacts(
  artifacts: readonly Artifact[],
  sort: ArtifactSort | undefined,
): readonly Artifact[] {
  if (sort === undefined) return artifacts;
  const { value, sort: kind = "text" } = ARTIFACT_COLUMNS[sort.id];
  const present: { readonly artifact: Artifact; readonly rank: number }[] = [];
  const absent: Artifact[] = [];
  const ranks = ranksOf(artifacts, value, KEY_OF[kind]);
  for (const artifact of artifacts) {
    const rank = ranks.get(value(artifact) ?? "");
    if (rank === undefined) absent.push(artifact);
    else present.push({ artifact, rank });
  }
  const direction = sort.descending ? -1 : 1;
  present.sort((one, other) => direction * (one.rank - other.rank));
  return [...present.map(({ artifact }) => artifact), ...absent];
}

/** The order of the distinct values: comparing texts takes long, and many artifacts share a value. */
function ranksOf(
  artifacts: readonly Artifact[],
  value: (artifact: Artifact) => string | undefined,
  keyOf: (text: string) => SortKey,
): ReadonlyMap<string, number> {
  const texts = new Set(artifacts.map((artifact) => value(artifact) ?? ""));
  texts.delete("");
  const keys = [...texts]
    .map((text) => ({ text, key: keyOf(text) }))
    .sort((one, other) => compareKeys(one.key, other.key));
  let rank = 0;
  return new Map(
    keys.map(({ text, key }, index): [string, number] => {
      const before = keys[index - 1];
      if (before !== undefined && compareKeys(before.key, key) !== 0) rank = index;
      return [text, rank];
    }),
  );
}
