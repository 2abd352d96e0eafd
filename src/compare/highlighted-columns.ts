import { seriesStyles } from "../charts/series-style.ts";
import { type ComparedColumn, versionIn } from "./compared-column.ts";

/** How many lines can be told apart by color, dash and marker. */
export const MAX_COLORED = 6;

/**
 * The columns with the styles of their lines. Of more than six, all lines are gray but those of the
 * baseline and of the chosen versions, up to six.
 * @param chosen references, in the order in which they were chosen, so that a color stays when others are
 * chosen
 */
export function highlightedColumns(
  columns: readonly ComparedColumn[],
  chosen: readonly string[],
): readonly ComparedColumn[] {
  if (columns.length <= MAX_COLORED) return columns;
  const colored = chosen
    .flatMap((reference) => columns.find((column) => column.reference === reference) ?? [])
    .filter(({ isBaseline }) => !isBaseline)
    .slice(0, MAX_COLORED);
  const styles = seriesStyles(colored.map(keyOf));
  const isFull = colored.length === MAX_COLORED;
  return columns.map((column): ComparedColumn => {
    const index = colored.indexOf(column);
    if (column.isBaseline) return column;
    if (index >= 0) return { ...column, style: styles[index] ?? 0, highlight: "on" };
    return { ...column, style: "muted", highlight: isFull ? "full" : "off" };
  });
}

/** Chooses a version, or no longer. */
export function toggled(chosen: readonly string[], reference: string): readonly string[] {
  return chosen.includes(reference)
    ? chosen.filter((other) => other !== reference)
    : [...chosen, reference];
}

/** A version has the same color however it is referred to. */
function keyOf(column: ComparedColumn): string {
  const version = versionIn(column);
  return version === undefined ? column.reference : version.fqn || version.id;
}
