import type { Row } from "../api/schema.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { COLUMN_IDS, COLUMNS } from "../url-state/columns.ts";

/**
 * Returns the texts of each row that can be searched: everything a column can show, whether it is
 * shown or not. Metadata is not among them, as no column shows it.
 */
export function searchableTexts(rows: readonly Row[]): readonly string[] {
  return rows.map((row) => searchable(row.kind === "version" ? textOf(row.version) : row.problem));
}

function textOf(version: ArtifactVersion): string {
  return COLUMN_IDS.map((id) => COLUMNS[id].value(version) ?? "").join("\n");
}

/** Returns a text in the form in which texts are compared: neither case nor composition matters. */
export function searchable(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Returns the indexes of the texts that contain a query, in order; none for an empty query. */
export function findRows(texts: readonly string[], query: string): readonly number[] {
  const needle = searchable(query.trim());
  if (needle === "") return [];
  return texts.flatMap((text, index) => (text.includes(needle) ? [index] : []));
}
