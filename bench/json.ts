/**
 * Measures how long a page of versions takes to read, next to `JSON.parse` of the same text. The two
 * alternate, so that both see the same load, and the medians are compared.
 *
 *     node bench/json.ts
 */

import { perImageMetadata } from "../server/demo/metadata-large.ts";
import { readPage } from "../src/api/schema.ts";
import { parseJson } from "../src/json/parse-json.ts";

const PAGES: readonly {
  readonly label: string;
  readonly rows: number;
  readonly bytes: number;
  readonly runs: number;
}[] = [
  { label: "50 rows of 2 kB", rows: 50, bytes: 2_000, runs: 200 },
  { label: "100 rows of 500 kB", rows: 100, bytes: 500_000, runs: 7 },
];

/** The text of metadata, about this long. */
function metadataOf(seed: number, bytes: number): string {
  const { images, ...rest } = perImageMetadata(seed);
  const list = Array.isArray(images) ? images : [];
  const perImage = JSON.stringify(list).length / list.length;
  const count = Math.ceil(bytes / perImage);
  const all = Array.from({ length: count }, (_, index) => list[index % list.length]);
  return JSON.stringify({ ...rest, images: all });
}

/** The text of a page, flat in memory as a response is. */
function pageOf(rows: number, bytes: number): string {
  const data = Array.from({ length: rows }, (_, index) => {
    const head = { id: `id-${index}`, fqn: `artifact:t/r/n:${index}`, tags: ["prod", "nightly"] };
    const manifest = `{"name":"n","version":${index},"metadata":${metadataOf(index, bytes)}}`;
    return `${JSON.stringify(head).slice(0, -1)},"manifest":${manifest}}`;
  });
  const text = `{"data":[${data.join()}],"pagination":{"total":${rows}}}`;
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

console.log("| page | MB | JSON.parse, ms | read, ms | ratio | nodes of one row, ms |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const { label, rows, bytes, runs } of PAGES) {
  const text = pageOf(rows, bytes);
  const metadata = metadataOf(0, bytes);
  const times = Array.from({ length: runs }, () => ({
    parsed: timeOf(() => JSON.parse(text)),
    read: timeOf(() => readPage(text)),
    nodes: timeOf(() => parseJson(metadata)),
  }));
  const parsed = median(times.map((time) => time.parsed));
  const read = median(times.map((time) => time.read));
  const nodes = median(times.map((time) => time.nodes));
  const cells = [
    label,
    (text.length / 1e6).toFixed(1),
    parsed.toFixed(2),
    read.toFixed(2),
    (read / parsed).toFixed(2),
    nodes.toFixed(2),
  ];
  console.log(`| ${cells.join(" | ")} |`);
}
