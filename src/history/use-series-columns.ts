import { type RefObject, useLayoutEffect, useState } from "react";
import { onWidth } from "../lib/on-width.ts";
import { usePrinting } from "../lib/use-printing.ts";
import type { RowOrder } from "./series-rows.ts";

/** A column of the table of a history or a run. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly width: number;
  /** What its head sorts by; absent if it doesn't. */
  readonly by?: RowOrder["by"];
  readonly isNumber?: true;
  /** Whether the label is a path from outside. */
  readonly isPath?: true;
}

/** In CSS pixels. */
const WIDTHS = { select: 44, number: 84, marks: 124, first: 176, other: 120 };
/** Without bars: two metrics are in view in the drawer. */
const NARROW_WIDTHS = { select: 44, number: 72, marks: 104, first: 108, other: 108 };
/** The first metric is in view. */
const PHONE_WIDTHS = { select: 44, number: 72, marks: 72, first: 120, other: 120 };

/** In CSS pixels. The bars in the rows are hidden below this width, too. */
const NARROW = 760;

/** Whether the table has the width of the drawer. On paper it hasn't. */
function useIsNarrow(scroller: RefObject<HTMLElement | null>): boolean {
  const [isNarrow, setNarrow] = useState(false);
  const isPrinting = usePrinting();
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measured = (width: number) => setNarrow(width <= NARROW);
    measured(element.clientWidth);
    return onWidth(element, (width) => () => measured(width));
  }, [scroller]);
  return isNarrow && !isPrinting;
}

function columnsOf(
  metrics: readonly string[],
  hasNames: boolean,
  widths: typeof WIDTHS,
): readonly Column[] {
  const { number, first, other } = widths;
  return [
    { id: "select", label: "Compare", width: widths.select },
    { id: "step", label: "Step", width: number, by: "step", isNumber: true },
    { id: "version", label: "Version", width: number, by: "version", isNumber: true },
    { id: "marks", label: "Mark", width: widths.marks },
    ...(hasNames ? [{ id: "name", label: "Artifact", width: 180 }] : []),
    ...metrics.map((path, index) => ({
      id: `metric ${path}`,
      label: path,
      width: index === 0 ? first : other,
      by: index,
      isNumber: true as const,
      isPath: true as const,
    })),
    { id: "aliases", label: "Aliases", width: 140 },
    { id: "tags", label: "Tags", width: 200 },
    { id: "created", label: "Created", width: 168, by: "time" },
  ];
}

/** The columns, narrower in the drawer and on a phone. */
export function useSeriesColumns(
  scroller: RefObject<HTMLElement | null>,
  metrics: readonly string[],
  hasNames: boolean,
  isPhone: boolean,
): readonly Column[] {
  const isNarrow = useIsNarrow(scroller);
  return columnsOf(metrics, hasNames, isPhone ? PHONE_WIDTHS : isNarrow ? NARROW_WIDTHS : WIDTHS);
}
