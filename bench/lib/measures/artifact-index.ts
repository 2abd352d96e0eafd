import { setTimeout as delay } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { startProcess } from "../../../e2e/server-process.ts";
import {
  type ArtifactIndex,
  createArtifactIndex,
} from "../../../server/artifact-index/artifact-index.ts";
import { createGateway } from "../../../server/gateway.ts";
import { readIndexLine } from "../../../src/api/artifact-index-lines.ts";
import {
  type ArtifactSearch,
  createArtifactSearch,
} from "../../../src/artifact/artifact-search.ts";
import { median } from "../median.ts";
import type { Result } from "../report.ts";

const API_KEY = "key-of-a-benchmark";
const VERSIONS = "1000000";
/** How often memory is measured, in milliseconds. */
const SAMPLE_MS = 50;

/** A new index, so that it has to be built. */
type Create = () => ArtifactIndex;

async function request(index: ArtifactIndex, headers: Readonly<Record<string, string>> = {}) {
  const init = { headers: { "Accept-Encoding": "br", ...headers } };
  return await index.handle(new Request("http://bench.invalid/api/artifact-index", init));
}

/** Milliseconds until the first bytes and until the last ones, and the number of bytes. */
async function measureBuild(index: ArtifactIndex) {
  const start = performance.now();
  const { body } = await request(index);
  let [first, bytes] = [0, 0];
  for await (const chunk of body ?? []) {
    first ||= performance.now() - start;
    bytes += chunk.length;
  }
  return { first, total: performance.now() - start, bytes };
}

/** The median of some builds; the first one, which loads code, doesn't count. */
async function measureBuilds(create: Create, runs: number) {
  const builds: Awaited<ReturnType<typeof measureBuild>>[] = [];
  for (let run = 0; run <= runs; run += 1) builds.push(await measureBuild(create()));
  const counted = builds.slice(1);
  const of = (key: "first" | "total" | "bytes") => median(counted.map((build) => build[key]));
  return { first: of("first"), total: of("total"), bytes: of("bytes") };
}

/** Bytes of a finished index, and the milliseconds that it takes when the browser has it already. */
async function measureFinished(index: ArtifactIndex) {
  let response = await request(index);
  // It has no ETag before it is compressed.
  for (; !response.headers.has("ETag"); response = await request(index)) {
    await response.arrayBuffer();
    await delay(SAMPLE_MS);
  }
  const bytes = (await response.arrayBuffer()).byteLength;
  const etag = response.headers.get("ETag") ?? "";
  const start = performance.now();
  const { status } = await request(index, { "If-None-Match": etag });
  if (status !== 304) throw new Error(`An unchanged index has the status ${status}.`);
  return { bytes, unchanged: performance.now() - start };
}

/** Megabytes that a build has in use at most, besides garbage, and the index. */
async function measureMemory(create: Create) {
  setFlagsFromString("--expose-gc");
  const collect: () => void = runInNewContext("gc");
  const inUse = () => {
    collect();
    const { heapUsed, external } = process.memoryUsage();
    return (heapUsed + external) / 1e6;
  };
  let before = inUse();
  // What earlier builds left is freed in several collections.
  for (let time = 0; time < 10; time += 1) {
    await delay(300);
    before = Math.min(before, inUse());
  }
  let peak = before;
  const timer = setInterval(() => {
    peak = Math.max(peak, inUse());
  }, SAMPLE_MS);
  const index = create();
  await measureBuild(index);
  await delay(2_000);
  clearInterval(timer);
  return { peak: peak - before, index };
}

/** What people type: half names, several parts, a number, a typo, and nothing that exists. */
const SEARCHES = ["churn xgb", "xgb ckpt", "sample latam 5", "fraud prod", "chekcpoint", "zzz"];
/** How often each text is typed for its median, and all of them before. */
const TYPED = 5;
const WARM_UPS = 10;

/** Milliseconds of the slowest keystroke, each the median of typing the texts several times. */
async function measureSearch(index: ArtifactIndex): Promise<number> {
  const response = await index.handle(new Request("http://bench.invalid/api/artifact-index"));
  const lines = (await response.text()).trimEnd().split("\n").map(readIndexLine);
  const search = createArtifactSearch(
    lines.flatMap((line) => (line.kind === "artifacts" ? line.artifacts : [])),
  );
  // Until the code is compiled, it is several times as slow.
  for (let typed = 0; typed < WARM_UPS; typed += 1) for (const text of SEARCHES) search(text, 8);
  const keystrokes = SEARCHES.flatMap((text) =>
    [...text].map((_, end) =>
      median(Array.from({ length: TYPED }, () => timeOf(search, text.slice(0, end + 1)))),
    ),
  );
  return Math.max(...keystrokes);
}

function timeOf(search: ArtifactSearch, text: string): number {
  const start = performance.now();
  search(text, 8);
  return performance.now() - start;
}

/** The artifact index of 1,000,000 versions, in a separate control plane. */
export async function artifactIndex({ runs }: { readonly runs: number }): Promise<Result[]> {
  const env = { PORT: "0", DEMO_API_KEY: API_KEY, DEMO_VERSIONS: VERSIONS };
  const { url, stop } = await startProcess(["server/demo/main.ts"], env);
  try {
    const upstream = { url, apiKey: API_KEY };
    const gateway = createGateway({ prefix: "ml", timeoutMs: 30_000 }, { upstream });
    const create = () => createArtifactIndex(gateway);
    const builds = await measureBuilds(create, runs);
    const memory = await measureMemory(create);
    const finished = await measureFinished(memory.index);
    return [
      figure("first lines", builds.first, "ms", 300),
      figure("whole", builds.total, "ms", 5_000),
      figure("transfer while it is built", builds.bytes / 1e3, "kB", 300),
      figure("transfer of a finished one", finished.bytes / 1e3, "kB", 300),
      figure("unchanged", finished.unchanged, "ms"),
      figure("memory in use while it is built", memory.peak, "MB", 40),
      figure("search, slowest keystroke", await measureSearch(memory.index), "ms", 10),
    ];
  } finally {
    await stop();
  }
}

function figure(label: string, value: number, unit: string, budget?: number): Result {
  const named = { label: `artifact index: ${label}`, condition: "1,000,000 versions" };
  return { kind: "figure", ...named, budget, value, unit };
}
