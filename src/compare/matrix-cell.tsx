import { Star } from "lucide-react";
import { CopyIcon } from "../ui/copy.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { MAX_DELTA, MAX_NUMBER, missingDecimals, rowDecimals } from "./aligned-numbers.ts";
import { type Cell, cellOf } from "./cell.ts";
import { CellText } from "./cell-text.tsx";
import type { ComparedRow } from "./compared-row.ts";
import type { MatrixModel } from "./matrix-model.ts";

interface MatrixCellProps extends Pick<MatrixModel, "baseline"> {
  readonly row: ComparedRow;
  readonly index: number;
  /** Whether there is a version to show. */
  readonly isThere: boolean;
  readonly direction: "higher" | "lower" | undefined;
  /** Whether the button that copies is there. */
  readonly isActive: boolean;
  /** The place among the columns, from 1, where not all of them are rendered. */
  readonly place?: number;
}

/** A value of a row in one version, and how it differs from the baseline. */
export function MatrixCell(props: MatrixCellProps) {
  const { row, index, baseline, isThere, direction, isActive, place } = props;
  const look = `${CELL} ${index === baseline ? "bg-sunken" : ""}`;
  if (!isThere) return <td aria-colindex={place} className={look} />;
  const cell = cellOf(row, index, { baseline, direction });
  return (
    <td aria-colindex={place} className={look}>
      {cell.kind === "number" ? (
        <NumberCell
          cell={cell}
          padding={missingDecimals(cell.text, rowDecimals(row))}
          isBaseline={index === baseline}
        />
      ) : (
        <CellText {...{ row, index, baseline, cell }} />
      )}
      {isActive && cell.kind !== "missing" && (
        <CopyIcon
          text={cell.text}
          label="Copy value"
          tabIndex={-1}
          className="absolute! top-1/2 right-1 -translate-y-1/2 bg-surface! shadow-[0_0_0_1px] shadow-line-2 max-sm:hidden print:hidden"
        />
      )}
    </td>
  );
}

const CELL =
  "relative h-8 overflow-hidden border-line-1 border-b border-l px-3 py-0 text-left align-middle max-sm:h-11 max-sm:px-2";

interface NumberCellProps {
  readonly cell: Cell;
  /** The decimals that the number lacks. */
  readonly padding: string;
  readonly isBaseline: boolean;
}

/**
 * Value, verdict, delta and percent, each below those of the other rows. On a phone and on paper, where
 * columns are narrow, the value is above the others.
 */
function NumberCell({ cell, padding, isBaseline }: NumberCellProps) {
  const { text, delta, percent, verdict, isBest } = cell;
  return (
    <span className="grid grid-cols-[14px_var(--number)_16px_var(--delta)_60px] items-center gap-x-1 max-sm:grid-cols-[12px_var(--delta)_auto] print:flex print:flex-wrap">
      <span className="print:w-3">{isBest && <BestMark />}</span>
      <span
        data-padding={padding}
        className={`min-w-0 text-right tabular-nums after:invisible after:content-[attr(data-padding)] max-sm:col-span-2 max-sm:w-[var(--number)] print:basis-[calc(100%-16px)] print:text-left ${isBest ? "font-strong" : ""}`}
      >
        <NumberText text={text} max={MAX_NUMBER} />
      </span>
      {!isBaseline && delta !== undefined && <Change {...{ delta, percent, verdict }} />}
      {!isBaseline && delta === undefined && verdict && <VerdictMark verdict={verdict} />}
    </span>
  );
}

interface ChangeProps {
  readonly delta: string;
  readonly percent: Cell["percent"] | undefined;
  readonly verdict: Cell["verdict"] | undefined;
}

/** How a number differs from the baseline's. */
function Change({ delta, percent, verdict }: ChangeProps) {
  const tone =
    verdict === "better" ? "text-good-text" : verdict === "worse" ? "text-bad-text" : "text-2";
  const look = `text-label tabular-nums max-sm:text-tiny ${tone}`;
  return (
    <>
      <span className="flex justify-center print:w-3">
        {verdict && <VerdictMark verdict={verdict} />}
      </span>
      <span className="contents print:flex print:min-w-0 print:flex-1 print:flex-wrap print:gap-x-1">
        <span className={`min-w-0 text-right ${look}`}>
          <NumberText text={delta} max={MAX_DELTA} />
        </span>
        <span className={`whitespace-nowrap text-right max-sm:text-left ${look}`}>{percent}</span>
      </span>
    </>
  );
}

interface NumberTextProps {
  readonly text: string;
  /** In characters. */
  readonly max: number;
}

/**
 * A number; a long one is cut in the middle, since its start and its exponent say most. It is measured
 * with digits of different widths.
 */
function NumberText({ text, max }: NumberTextProps) {
  return text.length > max ? (
    <CutText text={text} className="normal-nums" />
  ) : (
    <Verbatim text={text} />
  );
}

/** The best number of its row. */
function BestMark() {
  return (
    <Star role="img" aria-label="best" size={12} strokeWidth={1.5} className="text-good-text" />
  );
}

/** Filled for better, a ring for worse than the baseline. */
export function VerdictMark({ verdict }: { readonly verdict: "better" | "worse" }) {
  return (
    <svg
      role="img"
      aria-label={verdict}
      viewBox="0 0 8 8"
      width={8}
      height={8}
      className={`shrink-0 ${verdict === "better" ? "text-good-fill" : "text-bad-fill"}`}
    >
      {verdict === "better" ? (
        <circle cx="4" cy="4" r="3.5" fill="currentColor" />
      ) : (
        <circle cx="4" cy="4" r="3" fill="none" stroke="currentColor" strokeWidth="1.25" />
      )}
    </svg>
  );
}
