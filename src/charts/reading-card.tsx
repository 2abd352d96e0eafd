import { clamp } from "../lib/clamp.ts";
import { CutText } from "../ui/cut-text.tsx";
import { styled } from "../ui/styled.ts";
import { Verbatim } from "../ui/verbatim.tsx";
import { MISSING } from "./chart-notes.ts";
import type { ChartSeries, SeriesStyle } from "./chart-types.ts";
import { LineSample } from "./line-sample.tsx";

/** One line of a reading. */
export interface ReadValue {
  readonly key: string;
  readonly label: string;
  /** With a sample of its line. */
  readonly style?: SeriesStyle;
  /** As stored. */
  readonly value: string | undefined;
  /** Why it isn't plotted. */
  readonly reason?: string | undefined;
  readonly isChosen: boolean;
}

interface ReadingCardProps {
  readonly title: Pick<ChartSeries, "label"> & { readonly style?: SeriesStyle };
  readonly details: readonly string[];
  readonly values: readonly ReadValue[];
  readonly words: readonly string[];
  /** The place of what is read, and the size of the chart, in CSS pixels. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Where the card covers less of what is read; the top by default. */
  readonly side?: "top" | "bottom";
}

const GAP = 12;
const LEAST_WIDTH = 150;
/** A longer list is harder to read than the table below. */
const MAX_VALUES = 8;
const ROW_HEIGHT = 20;
/** Of all but the values. */
const OTHER_HEIGHT = 84;

/** The values at a place of a chart, beside it, where there is more room. */
export function ReadingCard({
  title,
  details,
  values,
  words,
  x,
  width,
  height,
  side,
}: ReadingCardProps) {
  const [detail, ...more] = details;
  const shown = withChosen(values, Math.floor((height - OTHER_HEIGHT) / ROW_HEIGHT));
  const rest = [...(shown.length < values.length ? [`+${values.length - shown.length} more`] : [])];
  return (
    <div
      aria-hidden="true"
      ref={styled({ ...besides(x, width), ...SIDES[side ?? "top"] })}
      className="pointer-events-none absolute z-10 w-max rounded-8 border border-line-2 bg-raised px-3 py-2 text-label shadow-float print:hidden"
    >
      <p className="flex flex-wrap justify-between gap-x-4 text-body">
        <span className="flex min-w-0 items-center gap-1.5">
          {title.style === undefined ? null : <LineSample style={title.style} />}
          <Verbatim text={title.label} className="font-strong wrap-anywhere" />
        </span>
        {detail === undefined ? null : <Verbatim text={detail} className="text-2" />}
      </p>
      {shown.map(({ key, ...value }) => (
        <ReadingRow key={key} {...value} />
      ))}
      {[...rest, ...words, ...more].map((text) => (
        <p key={text} className="text-3 tabular-nums">
          <Verbatim text={text} />
        </p>
      ))}
    </div>
  );
}

function ReadingRow({ label, style, value, reason, isChosen }: Omit<ReadValue, "key">) {
  return (
    <p className="flex items-baseline justify-between gap-x-4 leading-5">
      <span className="flex min-w-0 items-center gap-1.5">
        {style === undefined ? null : <LineSample style={style} />}
        <CutText text={label} className={isChosen ? "text-1" : "text-2"} />
      </span>
      {value === undefined ? (
        <span className="text-3 italic">{MISSING}</span>
      ) : (
        <span className="max-w-4/5 shrink-0 text-right tabular-nums wrap-anywhere">
          <Verbatim text={value} />
          {reason === undefined ? null : <span className="text-3"> {reason}</span>}
        </span>
      )}
    </p>
  );
}

/** As many values as fit, the chosen one among them. */
function withChosen(values: readonly ReadValue[], room: number): readonly ReadValue[] {
  const count = clamp(room, 1, MAX_VALUES);
  const chosen = values.findIndex(({ isChosen }) => isChosen);
  const first = clamp(chosen - Math.floor(count / 2), 0, Math.max(0, values.length - count));
  return values.slice(first, first + count);
}

const SIDES = {
  top: { top: "12px", bottom: "auto" },
  bottom: { top: "auto", bottom: "12px" },
};

/** Neither over what is read nor out of the chart, unless that is very narrow. */
function besides(x: number, width: number): Readonly<Record<string, string>> {
  const isLeft = x > width / 2;
  const room = Math.max(x, width - x) - GAP;
  return {
    left: isLeft ? "auto" : `${Math.min(x + GAP, width - LEAST_WIDTH)}px`,
    right: isLeft ? `${Math.min(width - x + GAP, width - LEAST_WIDTH)}px` : "auto",
    "max-width": `${Math.min(320, Math.max(LEAST_WIDTH, room))}px`,
  };
}
