import { type ReactElement, type ReactNode, useEffect, useMemo } from "react";
import type { Row } from "../api/schema.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { lazyModule, useLazyModuleState } from "../lib/lazy-module.ts";
import type { ColumnChoice, SortChoice } from "../url-state/column-choices.ts";
import { type ColumnId, isPathColumnId, type PathColumnId } from "../url-state/columns.ts";
import type { CellContext } from "./cell-values.tsx";

/** What reads and renders metadata in the table: loaded with the first column of a path. */
export const pathColumnsPart = lazyModule(() => import("./path-columns.tsx"));

/** What the columns of metadata paths show on this page. */
export interface PathColumns {
  readonly cellOf: (
    id: PathColumnId,
    version: ArtifactVersion,
    context: CellContext,
  ) => ReactElement;
  /** What its header shows, and on which side; `undefined` for a column of the list itself. */
  readonly headerOf: (
    id: ColumnId,
  ) => { readonly shown: ReactNode; readonly numeric: true | undefined } | undefined;
}

/** The metadata paths that are shown or that the rows are sorted by, each once. */
export function pathIdsOf(
  choices: readonly ColumnChoice[],
  sort: SortChoice | undefined,
): readonly PathColumnId[] {
  const ids = [...choices, ...(sort ? [sort] : [])].map(({ id }) => id);
  return [...new Set(ids.filter(isPathColumnId))];
}

/** The columns of metadata paths, once their code is loaded; `undefined` without such columns. */
export function usePathColumns(
  ids: readonly PathColumnId[],
  choices: readonly ColumnChoice[],
  rows: readonly Row[],
): PathColumns | undefined {
  const state = useLazyModuleState(pathColumnsPart);
  const isNeeded = ids.length > 0;
  // Other rows try again after a failure.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (isNeeded) pathColumnsPart.load();
  }, [isNeeded, rows]);
  const part = isNeeded && typeof state === "object" ? state : undefined;
  return useMemo(() => part?.readPathColumns(choices, rows), [part, choices, rows]);
}

/** The sort key of a row by a path; without the code there is none, and the rows aren't sorted yet. */
export function pathKeyOf(id: PathColumnId, version: ArtifactVersion) {
  const part = pathColumnsPart.get();
  return typeof part === "object" ? part.pathSortKey(id, version) : undefined;
}
