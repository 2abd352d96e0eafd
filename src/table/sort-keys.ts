import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { sourceLabel } from "../artifact/source.ts";
import { readInstant } from "../lib/time.ts";
import type { ColumnId } from "../url-state/columns.ts";

/** What a cell is sorted by: numbers and instants as numbers, the rest as text; absent last. */
export type SortKey = bigint | number | string | undefined;

/** Digits as an exact number however many they are, a decimal as a number, other text as it is. */
export function numberKey(text: string | undefined): SortKey {
  if (text === undefined) return undefined;
  if (/^[+-]?\d+$/.test(text)) return BigInt(text.replace("+", ""));
  const value = text.trim() === "" ? Number.NaN : Number(text);
  return Number.isNaN(value) ? text : value;
}

/** A timestamp as nanoseconds since the epoch, other text as it is. */
export function instantKey(text: string | undefined): SortKey {
  const instant = text === undefined ? undefined : readInstant(text);
  if (instant === undefined) return text;
  return BigInt(instant.milliseconds) * 1_000_000n + BigInt(instant.nanoseconds);
}

/** A list as one text, in its order; an empty one is absent. */
function listKey(texts: readonly string[]): SortKey {
  return texts.length === 0 ? undefined : texts.join(", ");
}

/** What the rows are sorted by, column by column: the value that the cell shows. */
export const SORT_KEYS: Readonly<Record<ColumnId, (version: ArtifactVersion) => SortKey>> = {
  name: ({ name }) => name,
  version: ({ version }) => numberKey(version),
  aliases: ({ aliases }) => listKey(aliases),
  tags: ({ tags }) => listKey(tags),
  ml_repo: ({ mlRepo, mlRepoId }) => mlRepo ?? mlRepoId,
  type: ({ type }) => type,
  created_by: ({ createdBy }) => createdBy?.label,
  created_at: ({ createdAt }) => instantKey(createdAt),
  run: ({ runId }) => runId,
  step: ({ step }) => numberKey(step),
  updated_at: ({ updatedAt }) => instantKey(updatedAt),
  description: ({ description }) => description,
  source: ({ source }) => sourceLabel(source),
  fqn: ({ fqn }) => fqn || undefined,
  id: ({ id }) => id,
  artifact_id: ({ artifactId }) => artifactId,
  ml_repo_id: ({ mlRepoId }) => numberKey(mlRepoId),
};
