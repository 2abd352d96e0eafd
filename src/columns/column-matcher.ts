import { type ColumnId, columnSpecOf, isPathColumnId } from "../url-state/columns.ts";

/** Returns whether a column matches a search: all words, in any order, in its label or its path. */
export function columnMatcher(search: string): (id: ColumnId) => boolean {
  const words = search.toLowerCase().split(/\s+/);
  return (id) => {
    const text = (isPathColumnId(id) ? id : columnSpecOf(id).label).toLowerCase();
    return words.every((word) => text.includes(word));
  };
}
