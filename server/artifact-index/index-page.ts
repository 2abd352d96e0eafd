import { ROW_LEVELS, type Row, readPage, readRow, versionsOf } from "../../src/api/schema.ts";
import { type Artifact, artifactOf } from "../../src/artifact/artifact.ts";
import { cutJson } from "../../src/json/cut-json.ts";
import { createRowCutter } from "./row-cutter.ts";

/** What the index needs of a row. */
export interface IndexRow {
  /** What tells artifacts apart: the ID of the artifact or model, else the FQN. */
  readonly key: string;
  readonly version: string | undefined;
  /** With this version as its newest. */
  readonly artifact: Artifact;
}

/** What the index needs of a page of the list. */
export interface IndexPage {
  readonly rows: readonly IndexRow[];
  /** The number of rows, including those that aren't versions. */
  readonly length: number;
  /** The number of rows on all pages. */
  readonly total: number;
}

/**
 * Reads a page while it arrives. Only what the index needs is kept in memory.
 * @throws ShapeError when it has no `data` list or no total
 * @throws SyntaxError when the body is cut off
 * @throws what reading the body throws
 */
export async function readIndexPage(body: ReadableStream<Uint8Array>): Promise<IndexPage> {
  const rows: IndexRow[] = [];
  let length = 0;
  const add = (read: readonly Row[]) => {
    length += read.length;
    // A copy: a text that is a part of a row would keep the whole row in memory.
    for (const row of rowsOf(read)) rows.push(structuredClone(row));
  };
  const cutter = createRowCutter((text) => add([rowOf(text)]));
  for await (const chunk of body) cutter.push(chunk);
  const rest = readPage(cutter.end());
  add(rest.rows);
  return { rows, length, total: rest.total };
}

function rowOf(text: string): Row {
  try {
    return readRow(cutJson(text, ROW_LEVELS));
  } catch {
    return { kind: "malformed", problem: "the row is not JSON", raw: text };
  }
}

function rowsOf(rows: readonly Row[]): IndexRow[] {
  return versionsOf(rows).flatMap((row) => {
    if (row.fqn === "") return [];
    const artifact = artifactOf(row);
    return [{ key: row.artifactId ?? artifact.fqn, version: row.version, artifact }];
  });
}
