import { useEffect, useState } from "react";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { metadataOf } from "../artifact/metadata.ts";
import { type ComparedColumn, versionIn } from "../compare/compared-column.ts";

/** In milliseconds. */
const WAIT_MS = 200;

/**
 * The columns, but those that arrive shortly after one another all at once: each change compares all of them
 * again. One that takes longer is waited for without its values.
 */
export function useSettledColumns(columns: readonly ComparedColumn[]): readonly ComparedColumn[] {
  const [settled, setSettled] = useState(columns);
  const isLoading = columns.some(({ state }) => state.kind === "loading");
  // Otherwise a version that is loaded again would bring back the columns before the others arrived.
  if (!isLoading && settled !== columns) setSettled(columns);
  useEffect(() => {
    if (!isLoading) return;
    const timer = setTimeout(() => setSettled(columns), WAIT_MS);
    return () => clearTimeout(timer);
  }, [columns, isLoading]);
  // Parsed while the others are still on their way.
  useEffect(() => {
    for (const column of columns) parsed(versionIn(column));
  }, [columns]);
  const isSame =
    settled.length === columns.length &&
    settled.every(({ reference }, index) => reference === columns[index]?.reference);
  return isLoading && isSame ? settled : columns;
}

function parsed(version: ArtifactVersion | undefined): void {
  if (version !== undefined) metadataOf(version);
}
