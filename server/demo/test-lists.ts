import { afterAll } from "vitest";
import { parseListParams } from "./list-params.ts";
import { type ListBody, listVersions } from "./list-versions.ts";
import { seedStore } from "./seed-store.ts";
import type { Store } from "./store.ts";

/** How many versions the demo has by default. */
export const SIZE = 5000;

const demo = seedStore(SIZE);
afterAll(() => demo.close());

/** What a store, or the demo's, answers to a query. */
export function list(query: string, store: Store = demo): ListBody {
  const read = parseListParams(new URLSearchParams(query));
  if (!read.ok) throw new Error(JSON.stringify(read.detail));
  return listVersions(store, read.params);
}

/** The ids in the demo's answer, in its order. */
export function idsOf(query: string): readonly string[] {
  return list(query).data.map(({ id }) => id);
}
