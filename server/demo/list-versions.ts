import { type Condition, conditionsOf } from "./conditions.ts";
import { withInternalMetadata } from "./internal-metadata.ts";
import type { ListParams } from "./params.ts";
import { factsAt, rowAt } from "./row.ts";
import type { Store } from "./store.ts";
import type { WireRow } from "./wire-row.ts";

/** The body of the list (docs/api.md, "The list"). */
export interface ListBody {
  readonly data: readonly WireRow[];
  readonly pagination: { readonly total: number; readonly offset: number; readonly limit: number };
}

/** The rows that all filters match, newest first, from `offset` on, at most `limit`; and how many there are. */
export function listVersions(store: Store, params: ListParams): ListBody {
  const { offset, limit, includeInternalMetadata } = params;
  const { numbers, total } = find(store, params);
  const data = numbers.map((number) =>
    includeInternalMetadata
      ? withInternalMetadata(rowAt(number), factsAt(number), number)
      : rowAt(number),
  );
  return { data, pagination: { total, offset, limit } };
}

/** The row with an id, `undefined` where there is none. */
export function versionById(store: Store, id: string): WireRow | undefined {
  const [number] = store.integers("SELECT number FROM version WHERE id = ?", [id]);
  return number === undefined ? undefined : rowAt(number);
}

interface Found {
  readonly numbers: readonly number[];
  readonly total: number;
}

function find(store: Store, params: ListParams): Found {
  const { tag, offset, limit } = params;
  const conditions = conditionsOf(params);
  if (tag === undefined && conditions.length === 0) return findUnfiltered(store, offset, limit);
  const { from, where, values } = matching(tag, conditions);
  const total = store.count(`SELECT count(*) FROM ${from} WHERE ${where}`, values);
  if (offset >= total) return { numbers: [], total };
  // The inner query walks an index that is already in order; only the rows of the page are read.
  const ordinals = `SELECT ordinal FROM ${from} WHERE ${where} ORDER BY ordinal LIMIT ? OFFSET ?`;
  const page = `SELECT number FROM version WHERE ordinal IN (${ordinals}) ORDER BY ordinal`;
  return { numbers: store.integers(page, [...values, limit, offset]), total };
}

function findUnfiltered(store: Store, offset: number, limit: number): Found {
  const page = "SELECT number FROM version WHERE ordinal >= ? ORDER BY ordinal LIMIT ?";
  return { numbers: store.integers(page, [offset, limit]), total: store.size };
}

/** Where the matches are found: a tag alone needs only its own table. */
function matching(tag: string | undefined, conditions: readonly Condition[]) {
  const all = tag === undefined ? conditions : [{ sql: "tag = ?", values: [tag] }, ...conditions];
  return {
    from: fromOf(tag, conditions),
    where: all.map(({ sql }) => sql).join(" AND "),
    values: all.flatMap(({ values }) => values),
  };
}

function fromOf(tag: string | undefined, conditions: readonly Condition[]): string {
  if (tag === undefined) return "version";
  return conditions.length === 0 ? "tag" : "tag JOIN version USING (ordinal)";
}
