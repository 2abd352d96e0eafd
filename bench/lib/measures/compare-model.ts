import { readVersionBody } from "../../../src/api/schema.ts";
import type { ArtifactVersion } from "../../../src/artifact/artifact-version.ts";
import { compareVersions } from "../../../src/compare/comparison.ts";
import { createRowSearch } from "../../../src/compare/search-rows.ts";
import { median } from "../median.ts";
import type { Result } from "../report.ts";

const VERSIONS = 20;
const TASKS = 1_000;
/** Until the code is compiled, it is several times as slow. */
const WARM_UPS = 3;
/** What is typed in the search, letter by letter. */
const TYPED = "task_0123 accuracy";

/** A version whose metadata has 5,000 paths, a fifth of which differ between versions: 80 kB. */
function versionText(version: number): string {
  const tasks = Array.from({ length: TASKS }, (_, task) => [
    `task_${String(task).padStart(4, "0")}`,
    {
      accuracy: 0.5 + ((task * 37 + version * 11) % 997) / 2000,
      f1: 0.75,
      samples: 100 + task,
      label: `task ${task}`,
      is_public: task % 2 === 0,
    },
  ]);
  const manifest = { name: "n", version, metadata: Object.fromEntries(tasks) };
  return JSON.stringify({ id: `id-${version}`, fqn: `artifact:t/r/n:${version}`, manifest });
}

/** New versions, so that their metadata isn't parsed yet. */
function newVersions(texts: readonly string[]): readonly ArtifactVersion[] {
  return texts.flatMap((text) => {
    const row = readVersionBody(`{"data":${text}}`);
    return row.kind === "version" ? [row.version] : [];
  });
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Milliseconds of parsing and comparing, of preparing the search, and of its slowest keystroke. */
function measureOnce(texts: readonly string[]) {
  const versions = newVersions(texts);
  const compared = timeOf(() => compareVersions(versions));
  const search = createRowSearch(compareVersions(versions).sections.flatMap(({ rows }) => rows));
  const prepared = timeOf(() => search.prepare(() => true));
  const keystrokes = [...TYPED].map((_, end) => timeOf(() => search.find(TYPED.slice(0, end + 1))));
  return { compared, prepared, keystroke: Math.max(...keystrokes) };
}

/** The comparison of 20 versions of 5,000 paths and its search, without the page. */
export async function compareModel({ runs }: { readonly runs: number }): Promise<Result[]> {
  const texts = Array.from({ length: VERSIONS }, (_, version) => versionText(version));
  const first = measureOnce(texts);
  for (let run = 1; run < WARM_UPS; run += 1) measureOnce(texts);
  const times = Array.from({ length: runs }, () => measureOnce(texts));
  const of = (key: keyof typeof first) => median(times.map((time) => time[key]));
  return [
    figure("the first time", first.compared),
    figure("again", of("compared"), 300),
    figure("preparing its search", of("prepared")),
    figure("search, slowest keystroke", of("keystroke"), 4),
  ];
}

function figure(label: string, value: number, budget?: number): Result {
  const named = { label: `comparison: ${label}`, condition: "20 versions of 5,000 paths" };
  return { kind: "figure", ...named, budget, value, unit: "ms" };
}
