import type { Row } from "../api/schema.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { groupDigits } from "../lib/count.ts";
import { showTime, type Zone } from "../lib/time.ts";
import { COLUMN_IDS, COLUMNS } from "../url-state/columns.ts";

/**
 * Returns the texts of each row that can be searched: everything a column can show, whether it is
 * shown or not, times as they are shown, and steps with and without separators. Of the metadata, only the
 * paths that are columns are searched.
 * @param pathTextOf returns the values of those paths
 */
export function searchableTexts(
  rows: readonly Row[],
  zone: Zone,
  pathTextOf: (version: ArtifactVersion) => string = () => "",
): readonly string[] {
  return rows.map((row) =>
    searchable(
      row.kind === "version"
        ? `${textOf(row.version, zone)}\n${pathTextOf(row.version)}`
        : row.problem,
    ),
  );
}

function textOf(version: ArtifactVersion, zone: Zone): string {
  return COLUMN_IDS.map((id) => {
    const { value, cell } = COLUMNS[id];
    const text = value(version) ?? "";
    if (cell === "step") return `${text}\n${groupDigits(text)}`;
    const shown = cell === "time" ? showTime(text, zone, 0) : undefined;
    return shown === undefined ? text : shown.minutes + shown.seconds;
  }).join("\n");
}

/** Returns a text in the form in which texts are compared: neither case nor composition matters. */
export function searchable(text: string): string {
  return text.normalize("NFC").toLowerCase();
}

/** Splits a query into words, in the form in which texts are compared. */
export function wordsOf(query: string): readonly string[] {
  return searchable(query)
    .split(/\s+/)
    .filter((word) => word !== "");
}

/**
 * Returns the indexes of the texts that contain all words of a query, in order; none for an empty query.
 */
export function findRows(texts: readonly string[], query: string): readonly number[] {
  const words = wordsOf(query);
  if (words.length === 0) return [];
  return texts.flatMap((text, index) =>
    words.every((word) => text.includes(word)) ? [index] : [],
  );
}
