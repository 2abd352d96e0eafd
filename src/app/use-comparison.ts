import { useDeferredValue, useEffect, useMemo } from "react";
import { type ComparedColumn, versionIn } from "../compare/compared-column.ts";
import { type Comparison, compareVersions } from "../compare/comparison.ts";
import type { ShownSection } from "../compare/matrix-model.ts";
import type { RowCounts } from "../compare/row-bar.tsx";
import { createRowSearch, type RowSearch } from "../compare/search-rows.ts";
import { whenIdle } from "../lib/when-idle.ts";

/** The rows of the compared versions, and those that are shown. */
export function useComparison(
  columns: readonly ComparedColumn[],
  text: string,
  showsEqual: boolean,
) {
  const versions = useStableVersions(columns);
  const comparison = useMemo(() => compareVersions(versions), [versions]);
  const rows = useMemo(() => comparison.sections.flatMap((section) => section.rows), [comparison]);
  const search = useMemo(() => createRowSearch(rows), [rows]);
  usePrepared(search);
  const shown = useMemo(
    () => shownSections(comparison, search, text, showsEqual),
    [comparison, search, text, showsEqual],
  );
  return { rows, unreadable: comparison.unreadable, ...shown };
}

/** The versions, in the same list until one of them changes: a new baseline compares nothing again. */
function useStableVersions(columns: readonly ComparedColumn[]) {
  const versions = columns.map(versionIn);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list is as long as the columns
  return useMemo(() => versions, [versions.length, ...versions]);
}

/** Reads the values for the search while nothing else happens. */
function usePrepared(search: RowSearch): void {
  const latest = useDeferredValue(search);
  useEffect(() => {
    let cancel: (() => void) | undefined;
    const prepare = () => {
      const end = performance.now() + 8;
      if (!latest.prepare(() => performance.now() < end)) cancel = whenIdle(prepare);
    };
    cancel = whenIdle(prepare);
    return () => cancel?.();
  }, [latest]);
}

function shownSections(
  { sections }: Comparison,
  search: RowSearch,
  text: string,
  showsEqual: boolean,
): { readonly sections: readonly ShownSection[]; readonly counts: RowCounts } {
  const isSearched = text.trim() !== "";
  const found = new Set(isSearched ? search.find(text) : []);
  let equal = 0;
  const shown = sections.map(({ kind, rows }) => {
    const matching = isSearched ? rows.filter((row) => found.has(row)) : rows;
    const differing = matching.filter(({ isEqual }) => !isEqual);
    equal += matching.length - differing.length;
    return { kind, rows: showsEqual ? matching : differing, total: rows.length };
  });
  const count = (all: readonly { readonly length: number }[]) =>
    all.reduce((sum, { length }) => sum + length, 0);
  return {
    sections: shown,
    counts: {
      shown: count(shown.map(({ rows }) => rows)),
      equal,
      total: count(sections.map(({ rows }) => rows)),
    },
  };
}
