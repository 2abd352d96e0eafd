import { useEffect } from "react";
import { type Row, versionsOf } from "../api/schema.ts";
import { type RepoNameOf, repoNamesIn, type SeenValues } from "../artifact/seen-values.ts";
import { createSeenValuesStore } from "../filters/seen-values-store.ts";
import { usePreference } from "../lib/preference.ts";
import { pageConfig } from "./page-config.ts";

const seenValuesStore = createSeenValuesStore(pageConfig.host ?? pageConfig.source);

/** The values this browser has seen in rows of this control plane. */
export function useSeenValues(): SeenValues {
  const [known] = usePreference(seenValuesStore);
  return known;
}

/** Names the ML repos that this browser has seen. */
export function useRepoNames(): RepoNameOf {
  return repoNamesIn(useSeenValues());
}

/** Keeps the values of rows, to be suggested later. */
export function useRecordSeenValues(rows: readonly Row[] | undefined): void {
  useEffect(() => {
    if (rows === undefined) return;
    seenValuesStore.record(versionsOf(rows));
  }, [rows]);
}
