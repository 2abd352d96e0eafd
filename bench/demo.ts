/**
 * Measures the demo control plane: the time and memory to seed DEMO_VERSIONS versions (1,000,000 by
 * default), then for each query the median time of a response, including its count, its generated
 * rows and their JSON. Counts are not cached.
 *
 *     DEMO_VERSIONS=1000000 node bench/demo.ts
 */

import { parseListParams } from "../server/demo/list-params.ts";
import { listVersions } from "../server/demo/list-versions.ts";
import { filterFieldsAt } from "../server/demo/row.ts";
import { seedStore } from "../server/demo/seed-store.ts";
import type { VersionStore } from "../server/demo/store.ts";
import { readInteger } from "../server/env-value.ts";
import { median } from "./lib/median.ts";

const RUNS = 15;

const versions = readInteger(process.env, "DEMO_VERSIONS", 100, 20_000_000) ?? 1_000_000;

const sample = filterFieldsAt(Math.floor(versions / 2));
const QUERIES: readonly string[] = [
  "",
  "tag=prod",
  "tag=nightly",
  `fqn=${sample.artifactFqn}`,
  `fqn=${sample.artifactFqn}:${sample.version}`,
  `artifact_id=${sample.artifactId}`,
  "ml_repo_id=420",
  "ml_repo_id=502",
  "name=daily_orders_snapshot",
  "version=1",
  "version=latest",
  "run_ids=b52108c3826f44649a3414268d9c8d89",
  "run_steps=0",
  "run_steps=2000",
  "run_steps=0&run_steps=2000",
  "include_internal_metadata=true",
  "tag=prod&ml_repo_id=420",
  "tag=prod&version=latest",
  "ml_repo_id=502&version=latest",
];

/** Returns the median time of a response, in milliseconds, and its total. */
function measure(
  store: VersionStore,
  query: string,
  offset: number,
): { ms: number; total: number } {
  const read = parseListParams(new URLSearchParams(`${query}&limit=100&offset=${offset}`));
  if (!read.ok) throw new Error(JSON.stringify(read.detail));
  const times: number[] = [];
  let total = 0;
  for (let run = 0; run < RUNS; run += 1) {
    const start = performance.now();
    const body = listVersions(store, read.params);
    JSON.stringify(body);
    times.push(performance.now() - start);
    total = body.pagination.total;
  }
  return { ms: median(times), total };
}

const started = performance.now();
const seeded = seedStore(versions);
const seconds = (performance.now() - started) / 1000;
const memory = process.memoryUsage().rss / 2 ** 20;
console.log(
  `${versions} versions seeded in ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MiB resident`,
);

const store: VersionStore = {
  ...seeded,
  count: (sql, values) => seeded.integers(sql, values)[0] ?? 0,
};
console.table(
  QUERIES.map((query) => {
    const first = measure(store, query, 0);
    const deep = Math.floor(first.total * 0.9);
    return {
      query: query === "" ? "(none)" : query.slice(0, 60),
      total: first.total,
      "first page, ms": Number(first.ms.toFixed(2)),
      "page at 90 %, ms": Number(measure(store, query, deep).ms.toFixed(2)),
    };
  }),
);
