import type { DatabaseSync } from "node:sqlite";
import { filterFieldsAt } from "./row.ts";
import { openStore, type VersionStore } from "./store.ts";

/** Creates a store with the rows from 0 to `versions - 1`. */
export function seedStore(versions: number): VersionStore {
  return openStore((database) => insertAll(database, versions));
}

function insertAll(database: DatabaseSync, versions: number): number {
  const { numbers, latest } = orderRows(versions);
  const version = database.prepare("INSERT INTO version VALUES (?,?,?,?,?,?,?,?,?,?,?)");
  const tag = database.prepare("INSERT INTO tag VALUES (?,?)");
  for (const [ordinal, number] of numbers.entries()) {
    const row = filterFieldsAt(number);
    const isLatest = latest.get(row.artifactFqn) === row.version ? 1 : 0;
    const parent = [row.artifactFqn, row.artifactId, row.mlRepoId, row.name] as const;
    const { runId, step } = row;
    version.run(ordinal, number, row.id, ...parent, row.version, runId, step, isLatest);
    for (const name of new Set(row.tags)) tag.run(name, ordinal);
  }
  return versions;
}

interface RowOrder {
  /** All row numbers, newest first. Rows with equal or missing dates are sorted by number. */
  readonly numbers: Uint32Array;
  /** The highest version of each artifact, by its FQN. */
  readonly latest: ReadonlyMap<string, number>;
}

/**
 * Computes what depends on all rows: their order in time and the latest version of each artifact.
 */
function orderRows(versions: number): RowOrder {
  const created = new Float64Array(versions);
  const latest = new Map<string, number>();
  for (let number = 0; number < versions; number += 1) {
    const { artifactFqn, version, createdMicros } = filterFieldsAt(number);
    created[number] = createdMicros ?? 0;
    if (version > (latest.get(artifactFqn) ?? 0)) latest.set(artifactFqn, version);
  }
  const at = (number: number) => created[number] ?? 0;
  const numbers = Uint32Array.from(created, (_, number) => number);
  numbers.sort((left, right) => at(right) - at(left) || right - left);
  return { numbers, latest };
}
