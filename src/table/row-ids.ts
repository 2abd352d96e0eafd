import type { Row } from "../api/schema.ts";

/**
 * An id for each row in the page: the version's own, which may be empty or stand there twice, with
 * how many of the same came before. So a row keeps its id when the page is asked anew or sorted.
 */
export function rowIds(rows: readonly Row[]): readonly string[] {
  const counts = new Map<string, number>();
  return rows.map((row) => {
    const own = row.kind === "version" ? `version ${row.version.id}` : "malformed";
    const before = counts.get(own) ?? 0;
    counts.set(own, before + 1);
    return `${before} ${own}`;
  });
}
