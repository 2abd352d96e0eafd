import { useEffect } from "react";
import type { Row } from "../api/schema.ts";
import { type KnownValues, type RepoNameOf, repoNamesIn } from "../artifact/known-values.ts";
import { createKnownStore } from "../filters/known-preference.ts";
import { usePreference } from "../lib/preference.ts";
import { pageConfig } from "./page-config.ts";

const knownStore = createKnownStore(pageConfig.host ?? pageConfig.source);

/** The values this browser has seen in rows of this control plane. */
export function useKnownValues(): KnownValues {
  const [known] = usePreference(knownStore);
  return known;
}

/** Names the ML repos that this browser has seen. */
export function useRepoNames(): RepoNameOf {
  return repoNamesIn(useKnownValues());
}

/** Keeps the values of rows, to be suggested later. */
export function useLearntFrom(rows: readonly Row[] | undefined): void {
  useEffect(() => {
    if (rows === undefined) return;
    knownStore.learnFrom(rows.flatMap((row) => (row.kind === "version" ? [row.version] : [])));
  }, [rows]);
}
