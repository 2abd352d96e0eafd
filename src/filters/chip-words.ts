import { type KnownValues, repoNameOf } from "../artifact/known-values.ts";
import type { FilterDefinition } from "../query/filters.ts";

interface ChipWords {
  readonly key: string;
  readonly value: string;
  /** "Tag: prod", with the wire's own value, by which the way out is called. */
  readonly title: string;
}

/** How a filter in force reads: "Tag prod", "Run IDs 2 ids", "ML repo llm-finetune". */
export function wordsOf(
  { name, label }: FilterDefinition,
  texts: readonly string[],
  known: KnownValues,
): ChipWords {
  if (name === "include_internal_metadata") {
    return { key: "Internal metadata", value: "included", title: `${label}: included` };
  }
  const isCounted = name === "run_ids" && texts.length > 1;
  const value = isCounted ? `${texts.length} ids` : texts.join(", ");
  const title = `${label}: ${value}`;
  const repoName = name === "ml_repo_id" ? repoNameOf(known, value) : undefined;
  return repoName === undefined
    ? { key: label, value, title }
    : { key: "ML repo", value: repoName, title };
}
