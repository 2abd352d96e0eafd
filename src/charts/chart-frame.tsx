import type { ReactNode, RefObject } from "react";
import { styled } from "../ui/styled.ts";
import { Verbatim } from "../ui/verbatim.tsx";

interface ChartFrameProps {
  /** The accessible name. */
  readonly label: string;
  readonly height: number;
  /** What it says about values that it leaves out. */
  readonly notes: readonly string[];
  /** The element whose width the chart takes. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** A chart of a fixed height as wide as its place, and its notes. */
export function ChartFrame({ label, height, notes, frame, children }: ChartFrameProps) {
  return (
    <figure aria-label={label}>
      <div ref={frame} className="relative">
        <div ref={styled({ "min-height": `${height}px` })} className="relative">
          {children}
        </div>
      </div>
      {notes.map((note) => (
        <p key={note} className="px-4 pb-2 text-3 text-label">
          <Verbatim text={note} layout="prose" />
        </p>
      ))}
    </figure>
  );
}

interface ChartSvgProps {
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The drawing: on paper it shrinks to the width of the page. */
export function ChartSvg({ width, height, children }: ChartSvgProps) {
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="max-w-full text-tiny [print-color-adjust:exact] print:h-auto print:w-full"
    >
      {children}
    </svg>
  );
}

/** A chart that has nothing to draw. */
export function EmptyChart({ text }: { readonly text: string }) {
  return <p className="px-4 py-6 text-2">{text}</p>;
}
