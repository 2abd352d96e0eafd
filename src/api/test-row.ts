import { type Row, readPage } from "./schema.ts";

/** The row that a control plane sends as this JSON text. */
export function rowFromText(text: string): Row {
  const [row] = readPage(`{"data":[${text}],"pagination":{"total":1}}`).rows;
  if (row === undefined) throw new Error("The text is not a row");
  return row;
}

/** The row that a control plane sends for this value. */
export function rowFrom(value: unknown): Row {
  return rowFromText(JSON.stringify(value));
}
