import * as v from "valibot";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { isJsonObject } from "../lib/json-value.ts";
import { readVersion } from "./version-schema.ts";

/** The body of the list; version-schema.ts has the contract of its rows. */
const pageSchema = v.object({
  data: v.array(v.unknown(), "data is not a list"),
  pagination: v.object(
    { total: v.pipe(v.number(), v.integer(), v.minValue(0)) },
    "pagination.total is missing",
  ),
});

/** A row of a page: a version, or a malformed row with its problem. */
export type Row =
  | { readonly kind: "version"; readonly version: ArtifactVersion }
  | { readonly kind: "malformed"; readonly problem: string; readonly raw: unknown };

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

/** Reads the body of the list. @throws ShapeError when it has no `data` list or no total */
export function readPage(body: unknown): Page {
  const result = v.safeParse(pageSchema, body);
  if (!result.success) throw new ShapeError(describe(result.issues));
  const { data, pagination } = result.output;
  return { rows: data.map(readRow), total: pagination.total };
}

/** Reads the body of `GET {prefix}/artifact-versions/{id}`. @throws ShapeError without `data` */
export function readVersionBody(body: unknown): Row {
  if (!isJsonObject(body) || !isJsonObject(body.data))
    throw new ShapeError("data is not an object");
  return readRow(body.data);
}

/** Reads one row. Never throws: a row that can't be read is malformed and keeps its raw value. */
export function readRow(raw: unknown): Row {
  try {
    return { kind: "version", version: readVersion(raw) };
  } catch (error) {
    if (!v.isValiError(error)) throw error;
    return { kind: "malformed", problem: describe(error.issues), raw };
  }
}

function describe(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues
    .map((issue) => {
      const path = v.getDotPath(issue);
      return path === null || issue.message.startsWith(path)
        ? issue.message
        : `${path}: ${issue.message}`;
    })
    .join("; ");
}
