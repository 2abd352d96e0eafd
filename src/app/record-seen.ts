import { type Row, versionsOf } from "../api/schema.ts";
import { withSeen, withSeenRepo } from "../artifact/record-seen.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import { seenValuesPreference } from "./preferences.ts";

/** Stores the values in rows. */
export function recordSeen(rows: readonly Row[]): void {
  record((seen) => withSeen(seen, versionsOf(rows)));
}

/** Stores an ML repo from the artifact index, so that its name is shown for its ID. */
export function recordSeenRepo(id: string, name: string): void {
  record((seen) => withSeenRepo(seen, id, name));
}

function record(change: (seen: SeenValues) => SeenValues): void {
  const seen = seenValuesPreference.get();
  const next = change(seen);
  if (next !== seen) seenValuesPreference.set(next);
}
