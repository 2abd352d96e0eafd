import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { cutJson, type JsonCut } from "../json/cut-json.ts";
import { fieldsOf, problemOf, readVersion } from "./version-schema.ts";

/** A row of a page: a version, or a malformed row with its problem. */
export type Row =
  | { readonly kind: "version"; readonly version: ArtifactVersion }
  | {
      readonly kind: "malformed";
      readonly problem: string;
      /** The row exactly as sent. It may not be JSON. */
      readonly raw: string;
    };

export interface Page {
  readonly rows: readonly Row[];
  /** The number of versions on all pages. */
  readonly total: number;
}

/** Returns the versions of the readable rows, in order. */
export function versionsOf(rows: readonly Row[]): ArtifactVersion[] {
  return rows.flatMap((row) => (row.kind === "version" ? [row.version] : []));
}

/** Thrown when a body does not match the contract; the message names the field. */
export class ShapeError extends Error {
  override name = "ShapeError";
}

/** A row, its fields, and the fields of the manifest, items of the tags, …. Metadata is not cut. */
export const ROW_LEVELS = 2;

/**
 * Reads the body of the list. Each row keeps its slice of the text, and one that isn't JSON does not
 * affect the others.
 * @throws ShapeError when it has no `data` list or no total
 * @throws SyntaxError when the body is cut off
 */
export function readPage(text: string): Page {
  const body = bodyOf(text, ROW_LEVELS + 2);
  const rows = body.get("data")?.items;
  if (rows === undefined) throw new ShapeError("data is not a list");
  const { text: total = "missing" } = fieldsOf(body.get("pagination")).get("total") ?? {};
  // Any form of a whole number: `1`, `1.0`, `1e0`.
  if (!/^\d/.test(total) || Number(total) % 1 !== 0)
    throw new ShapeError(`pagination.total is ${total}`);
  return { rows: rows.map(readRow), total: Number(total) };
}

/**
 * Reads the body of `GET {prefix}/artifact-versions/{id}`.
 * @throws ShapeError without `data`
 * @throws SyntaxError when the body is cut off
 */
export function readVersionBody(text: string): Row {
  const row = bodyOf(text, ROW_LEVELS + 1).get("data");
  if (row === undefined || !row.text.startsWith("{")) throw new ShapeError("data is not an object");
  return readRow(row);
}

function bodyOf(text: string, levels: number): ReadonlyMap<string, JsonCut> {
  const body = cutJson(text, levels);
  if (body.members === undefined) throw new ShapeError("the response is not a JSON object");
  return fieldsOf(body);
}

/** Reads one row. Never throws: a row that can't be read is malformed and keeps its text. */
export function readRow(row: JsonCut): Row {
  const problem = problemOf(row);
  if (problem !== undefined) return { kind: "malformed", problem, raw: row.text };
  return { kind: "version", version: readVersion(row) };
}
