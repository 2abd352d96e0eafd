import { inShownOrder } from "../url-state/column-transitions.ts";
import type { ColumnChoice, ColumnId } from "../url-state/columns.ts";

/** The column of the checkboxes, which stands before all others, in CSS pixels. */
export const CHECK_WIDTH = 40;

/** What the name has at least while it takes the width that the others leave, in CSS pixels. */
const LEAST_NAME_WIDTH = 208;

/** The widths that columns have by themselves, in CSS pixels: as much as their values need. */
const OWN_WIDTHS: Readonly<Record<ColumnId, number>> = {
  name: 240,
  version: 64,
  aliases: 120,
  tags: 148,
  ml_repo: 128,
  type: 64,
  created_by: 124,
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
export function layOut(choices: readonly ColumnChoice[]): ColumnLayout {
  const shown = inShownOrder(choices);
  const flexible = shown.findIndex(
    ({ id, width, pinned }, index) =>
      id === "name" && width === undefined && !(pinned && shown[index + 1]?.pinned),
  );
  let covered = CHECK_WIDTH;
  let least = CHECK_WIDTH;
  const columns = shown.map((choice, index): PlacedColumn => {
    const { id, pinned } = choice;
    const own = choice.width ?? OWN_WIDTHS[id];
    const isFlexible = index === flexible;
    const width = isFlexible ? undefined : own;
    const left = pinned ? covered : undefined;
    if (pinned) covered += width ?? LEAST_NAME_WIDTH;
    least += isFlexible ? LEAST_NAME_WIDTH : own;
    return { id, width, left };
  });
  return { columns, least, isFilled: flexible < 0, covered };
}
