import { shownValue } from "./cell.ts";
import type { ComparedRow } from "./compared-row.ts";

/** A search in the rows of a comparison. */
export interface RowSearch {
  /**
   * The rows that contain each word of a text in their path or in one of their values, in any case. All
   * rows for a text without words.
   */
  readonly find: (text: string) => readonly ComparedRow[];
  /**
   * Reads rows that have not been read yet, so that the first search is as fast as later ones.
   * @param hasTime whether to go on; called between rows
   * @returns whether all rows have been read
   */
  readonly prepare: (hasTime: () => boolean) => boolean;
}

/** How often a search is interrupted to see whether there is time, in rows. */
const ROWS_AT_ONCE = 50;

/** Creates a search. A text that continues the one before is searched only in what that found. */
export function createRowSearch(rows: readonly ComparedRow[]): RowSearch {
  const texts = new Map<ComparedRow, string>();
  let [previous, found] = ["", rows];
  let prepared = 0;
  const textOf = (row: ComparedRow) => {
    const text = texts.get(row) ?? searchedText(row);
    texts.set(row, text);
    return text;
  };
  return {
    find(text) {
      const words = text
        .toLowerCase()
        .split(/\s+/)
        .filter((word) => word !== "");
      const start = text.startsWith(previous) ? found : rows;
      [previous, found] = [
        text,
        start.filter((row) => words.every((word) => textOf(row).includes(word))),
      ];
      return found;
    },
    prepare(hasTime) {
      for (; prepared < rows.length && hasTime(); prepared += ROWS_AT_ONCE) {
        for (const row of rows.slice(prepared, prepared + ROWS_AT_ONCE)) textOf(row);
      }
      return prepared >= rows.length;
    },
  };
}

/** A path and the different values of a row, each on a line, so that no word is found across two. */
function searchedText({ path, nodes }: ComparedRow): string {
  const sources = new Set<string>();
  const texts = [path];
  for (const node of nodes) {
    if (node === undefined) continue;
    if ("source" in node) {
      if (sources.has(node.source)) continue;
      sources.add(node.source);
    }
    texts.push(shownValue(node).text);
  }
  return texts.join("\n").toLowerCase();
}
