import type { ListParams } from "./list-params.ts";
import { filterFieldsAt, wireRowAt } from "./row.ts";
import { randomFloat, randomUint32 } from "./seeded-random.ts";
import { type SqlCondition, sqlConditionsOf } from "./sql-conditions.ts";
import type { VersionStore } from "./store.ts";
import type { FilterFields, WireRow } from "./wire-row.ts";

/** The body of a list response (docs/api.md, "The list"). */
export interface ListBody {
  readonly data: readonly WireRow[];
  readonly pagination: { readonly total: number; readonly offset: number; readonly limit: number };
}

/**
 * Returns the rows that match all filters, newest first, from `offset` on and at most `limit`, with
 * the total.
 */
export function listVersions(store: VersionStore, params: ListParams): ListBody {
  const { offset, limit, includeInternalMetadata } = params;
  const { numbers, total } = find(store, params);
  const data = numbers.map((number) =>
    includeInternalMetadata
      ? withInternalMetadata(wireRowAt(number), filterFieldsAt(number), number)
      : wireRowAt(number),
  );
  return { data, pagination: { total, offset, limit } };
}

/**
 * Adds the fields of `include_internal_metadata=true`: the artifact's FQN, metadata, size in bytes
 * and internal metadata, or only FQN and size for models (docs/api.md, "The list"). Fields that the
 * row already has are kept.
 */
function withInternalMetadata(row: WireRow, fields: FilterFields, number: number): WireRow {
  const size =
    randomFloat(number, 70) < 0.05 ? null : 1024 * (1 + (randomUint32(number, 71) % 4_000_000));
  const common = { artifact_fqn: fields.artifactFqn, artifact_size: size };
  if (fields.artifactFqn.startsWith("model:")) return { ...common, ...row };
  const files = 1 + (randomUint32(number, 72) % 40);
  const internal =
    randomFloat(number, 73) < 0.08 ? null : { files_count: files, storage_class: "standard" };
  const artifact =
    randomFloat(number, 74) < 0.3 ? null : { owner: "ml-platform", retention_days: 365 };
  return { ...common, internal_metadata: internal, artifact_metadata: artifact, ...row };
}

/** Returns the row with an ID, or undefined if there is none. */
export function versionById(store: VersionStore, id: string): WireRow | undefined {
  const [number] = store.integers("SELECT number FROM version WHERE id = ?", [id]);
  return number === undefined ? undefined : wireRowAt(number);
}

interface Found {
  readonly numbers: readonly number[];
  readonly total: number;
}

function find(store: VersionStore, params: ListParams): Found {
  const { tag, offset, limit } = params;
  const conditions = sqlConditionsOf(params);
  if (tag === undefined && conditions.length === 0) return findUnfiltered(store, offset, limit);
  const { from, where, values } = matchQuery(tag, conditions);
  const total = store.count(`SELECT count(*) FROM ${from} WHERE ${where}`, values);
  if (offset >= total) return { numbers: [], total };
  // The inner query reads an index that is already sorted; only the page's rows are read.
  const ordinals = `SELECT ordinal FROM ${from} WHERE ${where} ORDER BY ordinal LIMIT ? OFFSET ?`;
  const page = `SELECT number FROM version WHERE ordinal IN (${ordinals}) ORDER BY ordinal`;
  return { numbers: store.integers(page, [...values, limit, offset]), total };
}

function findUnfiltered(store: VersionStore, offset: number, limit: number): Found {
  const page = "SELECT number FROM version WHERE ordinal >= ? ORDER BY ordinal LIMIT ?";
  return { numbers: store.integers(page, [offset, limit]), total: store.size };
}

/** A tag alone needs only the tag table. */
function matchQuery(tag: string | undefined, conditions: readonly SqlCondition[]) {
  const all = tag === undefined ? conditions : [{ sql: "tag = ?", values: [tag] }, ...conditions];
  return {
    from: fromClause(tag, conditions),
    where: all.map(({ sql }) => sql).join(" AND "),
    values: all.flatMap(({ values }) => values),
  };
}

function fromClause(tag: string | undefined, conditions: readonly SqlCondition[]): string {
  if (tag === undefined) return "version";
  return conditions.length === 0 ? "tag" : "tag JOIN version USING (ordinal)";
}
