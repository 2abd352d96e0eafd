/**
 * Measures the production build in dist/client/: how many gzipped bytes of script a browser needs before
 * it has hydrated the page, and how many requests. The exit code is 1 when that exceeds a limit.
 */

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { createAsset } from "../server/asset-files.ts";
import { inlineAssets } from "../server/page-document.ts";
import { projectRoot } from "../server/project-root.ts";
import { firstLoad, requestsOf, scriptsOf } from "./first-load.ts";

/** The size limit of the scripts before hydration in bytes, gzipped at level 9. */
const limit = 150_000;

/** The limits for requests: before the first row, with the page itself, and for scripts. */
const maxRequests = 6;
const maxScripts = 2;

const dist = path.join(projectRoot, "dist/client");

function read(file: string): string {
  return readFileSync(path.join(dist, file), "utf8");
}

function scripts(): string[] {
  return readdirSync(dist, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => /\.m?js$/.test(file))
    .sort();
}

type Row = { readonly file: string; readonly bytes: number };

function measure(files: readonly string[]): Row[] {
  return files
    .map((file) => ({ file, bytes: gzipSync(read(file), { level: 9 }).length }))
    .sort((a, b) => b.bytes - a.bytes);
}

function sum(rows: readonly Row[]): number {
  return rows.reduce((total, { bytes }) => total + bytes, 0);
}

function line(label: string, bytes: number): string {
  return `${bytes.toLocaleString("en").padStart(10)}  ${label}`;
}

function main(): boolean {
  const { first, later } = firstLoad(read("index.html"), scripts(), read);
  const now = measure(first);
  const onDemand = measure(later);
  const total = sum(now);
  console.log("Gzipped bytes before hydration");
  for (const { file, bytes } of now) console.log(line(file, bytes));
  console.log(line(`of ${limit.toLocaleString("en")}`, total));
  console.log("Loaded on demand");
  for (const { file, bytes } of onDemand) console.log(line(file, bytes));
  if (total > limit) console.error(`${total - limit} bytes over the limit before hydration.`);
  return checkRequests(first) && total <= limit;
}

/** @param first the scripts before hydration, of which the page contains some itself */
function checkRequests(first: readonly string[]): boolean {
  const { html } = inlineAssets(read("index.html"), (url) =>
    createAsset(url, Uint8Array.from(readFileSync(path.join(dist, url)))),
  );
  const requests = 1 + requestsOf(html).length;
  const inlined = scriptsOf(read("index.html")).filter((url) => !html.includes(url)).length;
  const scripts = first.length - inlined;
  console.log(`Requests before the first row: ${requests} of ${maxRequests}`);
  console.log(`Requests for scripts before hydration: ${scripts} of ${maxScripts}`);
  return requests <= maxRequests && scripts <= maxScripts;
}

try {
  process.exitCode = main() ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
