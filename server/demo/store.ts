import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";

/**
 * `ordinal` counts rows from 0, newest first. So an unfiltered page is a range of row IDs, and
 * every index lists its matches in the order of the response, since SQLite appends the row ID to
 * index entries. Only what can be filtered is stored; the rest of a row is generated from its
 * `number`.
 */
const TABLES = `
  CREATE TABLE version (
    ordinal INTEGER PRIMARY KEY, number INTEGER NOT NULL, id TEXT NOT NULL,
    artifact_fqn TEXT NOT NULL, artifact_id TEXT NOT NULL, ml_repo_id TEXT NOT NULL,
    name TEXT NOT NULL, version INTEGER NOT NULL, run_id TEXT, step INTEGER,
    is_latest INTEGER NOT NULL
  );
  CREATE TABLE tag (tag TEXT NOT NULL, ordinal INTEGER NOT NULL, PRIMARY KEY (tag, ordinal))
    WITHOUT ROWID;
`;

const INDEXES = `
  CREATE UNIQUE INDEX version_id ON version (id);
  CREATE INDEX version_artifact_fqn ON version (artifact_fqn);
  CREATE INDEX version_artifact_id ON version (artifact_id);
  CREATE INDEX version_ml_repo_id ON version (ml_repo_id);
  CREATE INDEX version_name ON version (name);
  CREATE INDEX version_version ON version (version);
  CREATE INDEX version_run_id ON version (run_id);
  CREATE INDEX version_step ON version (step);
  CREATE INDEX version_latest ON version (is_latest);
  ANALYZE;
`;

/** How many statements and counts are cached. Both are cheap to recreate. */
const CACHE_SIZE = 500;

/**
 * The filterable columns of all versions, in an in-memory SQLite database. Filled once, then
 * read-only.
 */
export interface VersionStore {
  /** The number of versions. */
  readonly size: number;
  /** The integers in the first column of a query's result. */
  integers(sql: string, values: readonly SQLInputValue[]): readonly number[];
  /** The result of a count query. Cached, since the data never changes. */
  count(sql: string, values: readonly SQLInputValue[]): number;
  close(): void;
}

/**
 * Opens an empty database, lets `fill` insert the rows and return their number, then indexes it.
 */
export function openStore(fill: (database: DatabaseSync) => number): VersionStore {
  const database = new DatabaseSync(":memory:");
  database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; ${TABLES} BEGIN`);
  const size = fill(database);
  database.exec(`COMMIT; ${INDEXES}`);
  return queriesOf(database, size);
}

function queriesOf(database: DatabaseSync, size: number): VersionStore {
  const statements = new Map<string, StatementSync>();
  const counts = new Map<string, number>();

  function integers(sql: string, values: readonly SQLInputValue[]): readonly number[] {
    const statement = cached(statements, sql, () => database.prepare(sql));
    return statement.all(...values).map((row) => Number(Object.values(row)[0]));
  }
  function count(sql: string, values: readonly SQLInputValue[]): number {
    return cached(counts, JSON.stringify([sql, values]), () => integers(sql, values)[0] ?? 0);
  }
  return { size, integers, count, close: () => database.close() };
}

/** Returns a cached value, creating it if it is missing. A full cache is cleared. */
function cached<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  if (map.size >= CACHE_SIZE) map.clear();
  const value = make();
  map.set(key, value);
  return value;
}
