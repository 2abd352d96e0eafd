import { inShownOrder } from "../query/column-choices.ts";
import {
  COLUMN_LABELS,
  type ColumnChoice,
  type ColumnId,
  type SortChoice,
} from "../query/columns.ts";

/** The column of the checkboxes, which stands before all others, in CSS pixels. */
export const CHECK_WIDTH = 40;

/** What the name has at least while it takes the width that the others leave, in CSS pixels. */
const LEAST_NAME_WIDTH = 184;

/** The widths that columns have by themselves, in CSS pixels: as much as their values need. */
const OWN_WIDTHS: Readonly<Record<ColumnId, number>> = {
  name: 240,
  version: 64,
  aliases: 120,
  tags: 148,
  ml_repo: 128,
  type: 64,
  created_by: 126,
  created_at: 140,
  run: 104,
  step: 68,
  updated_at: 140,
  description: 240,
  source: 240,
  fqn: 320,
  id: 200,
  artifact_id: 200,
  ml_repo_id: 96,
};

/** A column in its place. */
export interface PlacedColumn {
  readonly id: ColumnId;
  /** CSS pixels; `undefined` takes what the others leave. */
  readonly width: number | undefined;
  /** Where it stays when the others scroll, in CSS pixels from the left; `undefined` scrolls. */
  readonly left: number | undefined;
}

export interface ColumnLayout {
  readonly columns: readonly PlacedColumn[];
  /** The width below which the table scrolls sideways, in CSS pixels. */
  readonly least: number;
  /** No column takes what the others leave: an empty one does, at the end. */
  readonly isFilled: boolean;
  /** How much of the left the columns that stay cover, in CSS pixels. */
  readonly covered: number;
}

/**
 * Places the columns: the pinned ones first, next to the checkboxes. The name takes what the others
 * leave unless it was given a width, or pinned columns follow it, whose place depends on its own.
 */
export function layOut(
  choices: readonly ColumnChoice[],
  sort: SortChoice | undefined,
): ColumnLayout {
  const shown = inShownOrder(choices);
  const flexible = shown.findIndex(
    ({ id, width, pinned }, index) =>
      id === "name" && width === undefined && !(pinned && shown[index + 1]?.pinned),
  );
  let covered = CHECK_WIDTH;
  let least = CHECK_WIDTH;
  const columns = shown.map((choice, index): PlacedColumn => {
    const { id, pinned } = choice;
    const isFlexible = index === flexible;
    const width = isFlexible ? undefined : widthOf(choice, sort);
    const left = pinned ? covered : undefined;
    if (pinned) covered += width ?? LEAST_NAME_WIDTH;
    // A head that makes room for its order takes it from a flexible name, not from the window.
    least += isFlexible ? LEAST_NAME_WIDTH : flexible < 0 ? (width ?? 0) : widthOf(choice);
    return { id, width, left };
  });
  return { columns, least, isFilled: flexible < 0, covered };
}

/** A width that was chosen stands; a column's own makes room for its order in the head. */
function widthOf({ id, width }: ColumnChoice, sort?: SortChoice): number {
  if (width !== undefined) return width;
  return sort?.id === id ? Math.max(OWN_WIDTHS[id], sortedHeadWidth(id)) : OWN_WIDTHS[id];
}

/** The label at 12 px, the arrow, the word "page" and the cell's padding. */
function sortedHeadWidth(id: ColumnId): number {
  return Math.ceil(COLUMN_LABELS[id].length * 6.6) + 68;
}
