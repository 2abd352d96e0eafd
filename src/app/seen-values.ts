import { useEffect } from "react";
import type { Row } from "../api/schema.ts";
import { type RepoNameOf, repoNamesIn, type SeenValues } from "../artifact/seen-values.ts";
import { useStore } from "../lib/store.ts";
import { whenIdle } from "../lib/when-idle.ts";
import { seenValuesPreference } from "./preferences.ts";

/** Returns the values that this browser has seen in rows of this control plane. */
export function useSeenValues(): SeenValues {
  return useStore(seenValuesPreference);
}

/** Returns a function that names the ML repos that this browser has seen. */
export function useRepoNames(): RepoNameOf {
  return repoNamesIn(useSeenValues());
}

/** Stores the values in rows, to suggest them later. */
export function useRecordSeenValues(rows: readonly Row[] | undefined): void {
  useEffect(() => {
    if (rows === undefined) return;
    // Without the file, nothing is suggested from these rows.
    return whenIdle(() =>
      import("./record-seen.ts").then(
        (it) => it.recordSeen(rows),
        () => {},
      ),
    );
  }, [rows]);
}
