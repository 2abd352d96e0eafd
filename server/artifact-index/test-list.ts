import type { Artifact } from "../../src/artifact/artifact.ts";
import type { BuildOutput } from "./build.ts";
import type { IndexPage } from "./index-page.ts";
import type { ListAnswer, ListRequest } from "./list-reader.ts";

/** A version of an artifact, in a test. */
export interface TestRow {
  readonly artifact: string;
  readonly version: number;
}

/** The row of the list for a version. */
function wireRow({ artifact, version }: TestRow) {
  return {
    id: `${artifact}-${version}`,
    fqn: `artifact:t/r/${artifact}:${version}`,
    artifact_id: `id-of-${artifact}`,
    ml_repo_id: "420",
    manifest: { name: artifact, ml_repo: "r", version },
  };
}

/** A page of a list as the API sends it. */
export function pageText(rows: readonly TestRow[], total = rows.length): string {
  return JSON.stringify({ data: rows.map(wireRow), pagination: { total } });
}

/** The same page as the index reads it. */
export function pageOf(rows: readonly TestRow[], total = rows.length): IndexPage {
  const read = rows.map(({ artifact: name, version: number }) => {
    const version = `${number}`;
    const times = { createdAt: undefined, updatedAt: undefined, createdBy: undefined };
    const newest = { version, alias: undefined, tags: [], ...times };
    const repo = { mlRepo: "r", mlRepoId: "420" };
    const artifact = { fqn: `artifact:t/r/${name}`, type: "artifact", name, ...repo, newest };
    return { key: name, version, artifact };
  });
  return { rows: read, length: rows.length, total };
}

/** The newest, or else the first, version of each artifact, as the filter `version` selects it. */
export function filtered(rows: readonly TestRow[], version: string): readonly TestRow[] {
  if (version !== "latest") return rows.filter((row) => row.version === Number(version));
  const newest = new Map<string, number>();
  for (const row of rows)
    newest.set(row.artifact, Math.max(row.version, newest.get(row.artifact) ?? 0));
  return rows.filter((row) => newest.get(row.artifact) === row.version);
}

/** The answer of a control plane that has these rows, in this order. */
export function answerOf(rows: readonly TestRow[], request: ListRequest): ListAnswer {
  const { offset, limit } = request;
  return { kind: "page", page: pageOf(rows.slice(offset, offset + limit), rows.length) };
}

/** An answer with an error status. */
export function failureOf(status: number, field?: string): ListAnswer {
  const body =
    field === undefined
      ? { statusCode: status, message: "Not so" }
      : { detail: [{ loc: ["query", field], msg: "Not so" }] };
  const contentType = "application/json";
  return {
    kind: "failure",
    failure: { status, contentType, text: JSON.stringify(body), retryAfter: undefined },
  };
}

/** Collects what a build writes: the artifacts since the last restart. */
export function createCollector() {
  const artifacts = new Map<string, Artifact>();
  let restarts = 0;
  const output: BuildOutput = {
    add: (added) => {
      for (const each of added) artifacts.set(each.name, each);
    },
    restart: () => {
      restarts += 1;
      artifacts.clear();
    },
  };
  return {
    output,
    artifacts,
    restarts: () => restarts,
    names: () => [...artifacts.keys()].toSorted(),
    versions: () =>
      Object.fromEntries([...artifacts].map(([name, { newest }]) => [name, newest?.version])),
  };
}
