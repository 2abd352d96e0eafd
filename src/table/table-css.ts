import type { ColumnChoice, SortChoice } from "../url-state/column-choices.ts";
import { COLUMNS, type ColumnId, columnSpecOf } from "../url-state/columns.ts";

/** The width of the checkbox column, which comes first, in CSS pixels. */
const CHECK_WIDTH = 40;
/** The name column doesn't grow beyond this, so that the next column stays near it. */
const MAX_NAME_WIDTH = 360;

/** The width of a column while its edge is dragged, in CSS pixels. */
export interface WidthPreview {
  readonly id: ColumnId;
  readonly width: number;
}

/** A column as it is laid out. */
export interface LaidOutColumn {
  /** In CSS pixels; the minimum for a flexible name column. */
  readonly width: number;
  readonly isPinned: boolean;
  /** Whether the column grows and shrinks with the table. */
  readonly isFlexible: boolean;
  /** Right-aligned. */
  readonly isNumeric: boolean | undefined;
}

/** Returns the rules for the list with these columns. */
export function tableCss(
  columns: readonly ColumnChoice[],
  sort?: SortChoice | undefined,
  preview?: WidthPreview | undefined,
): string {
  return columnRules(layOut(columns, sort, preview));
}

/**
 * Returns the rules for a table with these columns: their widths, the minimum width below which the
 * table scrolls, where pinned columns stay, and the alignment of numbers. They are in a stylesheet
 * because the page's policy forbids `style` attributes, and so that resizing a column renders no cell.
 * On paper, the columns are as wide as their words.
 */
export function columnRules(columns: readonly LaidOutColumn[]): string {
  const rules = [
    `.versions{min-width:${totalWidth(columns)}px}`,
    `.versions-scroller{scroll-padding-left:${totalWidth(pinned(columns))}px}`,
    `.versions col:first-child{width:${CHECK_WIDTH}px}`,
    ...columns.map(
      (column, index) =>
        `.versions col:nth-child(${index + 2}){width:${cssWidth(columns, column)}}`,
    ),
    ...columns.flatMap(({ isNumeric }, index) =>
      isNumeric
        ? [`.versions :is(td,th):nth-child(${index + 2}):not([colspan]){text-align:right}`]
        : [],
    ),
    ...pinnedRules(columns),
  ];
  return `@media screen{${rules.join("")}}`;
}

/**
 * Cells are sticky only while the table is scrolled horizontally, because each sticky cell costs the
 * browser a layer. The edge of the pinned columns is a border, since forced colors keep those.
 */
function pinnedRules(columns: readonly LaidOutColumn[]): readonly string[] {
  const stuck = pinned(columns);
  const cell = (position: string) =>
    `[data-scrolled]>.versions>*>tr>:nth-child(${position}):not([colspan])`;
  const left = (count: number) => totalWidth(stuck.slice(0, count));
  return [
    `${cell(`-n+${stuck.length + 1}`)}{position:sticky;z-index:1;left:0;background:inherit}`,
    ...stuck.map((_, index) => `${cell(String(index + 2))}{left:${left(index)}px}`),
    `${cell(String(stuck.length + 1))}::before{content:"";position:absolute;inset:0 0 0 auto;border-right:1px solid var(--pinned-edge);pointer-events:none}`,
  ];
}

function pinned(columns: readonly LaidOutColumn[]): readonly LaidOutColumn[] {
  return columns.filter(({ isPinned }) => isPinned);
}

/** The width of the checkboxes and these columns, in CSS pixels. */
function totalWidth(columns: readonly LaidOutColumn[]): number {
  return columns.reduce((sum, { width }) => sum + width, CHECK_WIDTH);
}

/** A flexible name takes what the others leave of its container, the element that scrolls the table. */
function cssWidth(columns: readonly LaidOutColumn[], { width, isFlexible }: LaidOutColumn): string {
  if (!isFlexible) return `${width}px`;
  const others = totalWidth(columns) - width;
  return `clamp(${width}px,100cqw - ${others}px,${MAX_NAME_WIDTH}px)`;
}

/** The shown columns in order, the pinned ones first. */
function layOut(
  choices: readonly ColumnChoice[],
  sort: SortChoice | undefined,
  preview: WidthPreview | undefined,
): readonly LaidOutColumn[] {
  const ordered = [...choices].sort(
    (one, other) => Number(other.pinned ?? false) - Number(one.pinned ?? false),
  );
  const lastPinned = ordered.filter((choice) => choice.pinned).at(-1)?.id;
  const columns = ordered.map(({ id, width, pinned: isPinned = false }) => {
    const own = preview?.id === id ? preview.width : width;
    // Its offset would change with it if pinned columns followed a flexible name.
    const isFlexible = id === "name" && own === undefined && (!isPinned || id === lastPinned);
    // A narrow column gets wider while its header shows how it is sorted.
    const extra = id === sort?.id && own === undefined ? sortedExtra(id) : 0;
    const { width: usual, numeric: isNumeric } = columnSpecOf(id);
    return { isPinned, isFlexible, isNumeric, extra, width: own ?? usual + extra };
  });
  // A flexible name becomes narrower by that.
  const extra = columns.reduce((sum, column) => sum + column.extra, 0);
  const { minWidth = COLUMNS.name.width } = COLUMNS.name;
  return columns.map((column) =>
    column.isFlexible ? { ...column, width: minWidth - extra } : column,
  );
}

/** By how many CSS pixels a column gets wider while the page is sorted by it. */
function sortedExtra(id: ColumnId): number {
  const { width, sortedWidth = 0 } = columnSpecOf(id);
  return Math.max(0, sortedWidth - width);
}
