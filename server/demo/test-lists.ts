import { parseListParams } from "./list-params.ts";
import { type ListBody, listVersions } from "./list-versions.ts";
import { seedStore } from "./seed-store.ts";
import type { VersionStore } from "./store.ts";

/** The demo's default number of versions. */
export const SIZE = 5000;

/** In memory, and never closed: several test files share it. */
const demo = seedStore(SIZE);

/** Returns the body of a list response for a query: the versions of a store, by default the demo's. */
export function listBody(query: string, store: VersionStore = demo): ListBody {
  const read = parseListParams(new URLSearchParams(query));
  if (!read.ok) throw new Error(JSON.stringify(read.detail));
  return listVersions(store, read.params);
}

/** The IDs in the demo's list, in order. */
export function idsOf(query: string): readonly string[] {
  return listBody(query).data.map(({ id }) => id);
}
