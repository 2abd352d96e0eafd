import { cutJson, type JsonCut } from "../json/cut-json.ts";
import { type Page, ROW_LEVELS, type Row, readPage, readRow } from "./schema.ts";

/** The list with what is before and after it. */
const BODY =
  /^(\s*\{\s*(?:"pagination"\s*:[^[]*)?"data"\s*:\s*)\[(.*)\](\s*(?:,\s*"pagination"[^\]]*)?\}\s*)$/s;
/** The name of the first field of an object. */
const FIRST_FIELD = /^\s*\{\s*("\w+")/;
/** More rows than this are not one row that happens to contain the text between two rows. */
const MAX_PIECES = 20;

/**
 * Reads the body of a list in which a string or an object isn't closed. The rows are separated by the
 * field that all of them start with. One that can't be read keeps its text and doesn't affect the others.
 * Returns `undefined` if it isn't clear where the list ends.
 * @throws ShapeError without a total
 * @throws SyntaxError when the body is cut off
 */
export function recoverPage(text: string): Page | undefined {
  const [, before, list = "", after] = BODY.exec(text) ?? [];
  const [, firstField] = FIRST_FIELD.exec(list) ?? [];
  if (before === undefined || after === undefined || firstField === undefined) return undefined;
  const boundary = new RegExp(String.raw`(?<=\})\s*,\s*(?=\{\s*${firstField}\s*:)`);
  return { rows: rowsIn(list.split(boundary)), total: readPage(`${before}[]${after}`).total };
}

/** Joins the pieces of a row that contains what is between two rows. */
function rowsIn(pieces: readonly string[]): readonly Row[] {
  const rows: Row[] = [];
  for (let at = 0; at < pieces.length; ) {
    const { row, count } = rowAt(pieces, at);
    rows.push(row);
    at += count;
  }
  return rows;
}

function rowAt(pieces: readonly string[], at: number): { row: Row; count: number } {
  for (let count = 1; count <= MAX_PIECES && at + count <= pieces.length; count += 1) {
    const cut = objectIn(pieces.slice(at, at + count).join(","));
    if (cut !== undefined) return { row: readRow(cut), count };
  }
  const raw = (pieces[at] ?? "").trim();
  return { row: { kind: "malformed", problem: "the row is not JSON", raw }, count: 1 };
}

/** The parts of an object; `undefined` for any other text. */
function objectIn(text: string): JsonCut | undefined {
  try {
    const cut = cutJson(text, ROW_LEVELS);
    return cut.members === undefined ? undefined : cut;
  } catch {
    return undefined;
  }
}
