import { type JsonLeaf, leavesOf } from "../json/leaves.ts";
import type { JsonNode } from "../json/nodes.ts";
import type { WordSearch } from "./search-text.ts";
import { type ValueText, valueText } from "./value-text.ts";

/** One path of the metadata, ready to show, search and copy. */
export interface MetadataRow extends ValueText {
  /** Its index among all rows. Paths are not unique. */
  readonly position: number;
  readonly path: string;
  /** The length of the parents in `path`, in characters. */
  readonly parentLength: number;
  /** Whether another row may have the same path, because an object repeats a key. */
  readonly isRepeated: boolean;
}

/** Both the tab's count and its panel need the rows of a value, and there may be thousands. */
const rowsCache = new WeakMap<JsonNode, readonly MetadataRow[]>();

/** A row for each path below a node, in the order sent; none for a scalar. */
export function metadataRows(metadata: JsonNode): readonly MetadataRow[] {
  const cached = rowsCache.get(metadata) ?? leavesOf(metadata).map(rowOf);
  rowsCache.set(metadata, cached);
  return cached;
}

function rowOf({ node, ...leaf }: JsonLeaf, position: number): MetadataRow {
  return { ...leaf, ...valueText(node), position };
}

/** The rows in whose path or value each word occurs, the value as it is shown or as it is copied. */
export function matchingRows(
  rows: readonly MetadataRow[],
  search: WordSearch | undefined,
): readonly MetadataRow[] {
  if (search === undefined) return rows;
  return rows.filter(({ path, shown, plain }) => {
    const texts = [path, shown, plain];
    return search.words.every((word) => texts.some((text) => text.search(word) >= 0));
  });
}

/** In UTF-16 units. Longer texts are shown in one line until they are unfolded. */
const MAX_LINE = 300;

/** Whether a row's value is folded: a text that is long or has several lines. */
export function isLongText({ type, plain }: ValueText): boolean {
  if (type !== "str") return false;
  return plain.length > MAX_LINE || (plain.includes("\n") && plain.trim().includes("\n"));
}
