/**
 * Measures how long a page of versions takes to read, next to `JSON.parse` of the same text. The two
 * alternate, so that both see the same load, and the medians are compared.
 *
 *     node bench/json.ts
 */

import { readPage } from "../src/api/schema.ts";
import { parseJson } from "../src/json/parse-json.ts";
import { median } from "./lib/median.ts";
import { metadataText, PAGES, pageText } from "./lib/page-text.ts";

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

console.log("| page | MB | JSON.parse, ms | read, ms | ratio | nodes of one row, ms |");
console.log("|---|---:|---:|---:|---:|---:|");
for (const { label, rows, bytes, runs } of PAGES) {
  const text = pageText(rows, bytes);
  const metadata = metadataText(0, bytes);
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
