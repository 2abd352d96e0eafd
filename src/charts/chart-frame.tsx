import type { ReactNode, RefObject } from "react";
import { Verbatim } from "../ui/verbatim.tsx";

interface ChartFrameProps {
  /** The accessible name. */
  readonly label: string;
  /** What it says about values that it leaves out. */
  readonly notes: readonly string[];
  /** The element whose width the chart takes. */
  readonly frame: RefObject<HTMLDivElement | null>;
  readonly children: ReactNode;
}

/** A chart as wide as its place, and its notes. */
export function ChartFrame({ label, notes, frame, children }: ChartFrameProps) {
  return (
    <figure aria-label={label}>
      <div ref={frame} className="relative">
        {children}
      </div>
      {notes.map((note) => (
        <p key={note} className="px-4 pb-2 text-3 text-label">
          <Verbatim text={note} layout="prose" />
        </p>
      ))}
    </figure>
  );
}

/** Keeps the place of a chart whose width isn't known yet, on the server too. */
export function ChartPlace({ height }: { readonly height: number }) {
  return <svg aria-hidden="true" width={1} height={height} />;
}

interface ChartSvgProps {
  readonly width: number;
  readonly height: number;
  readonly children: ReactNode;
}

/** The SVG of a chart. Printers keep its colors. */
export function ChartSvg({ width, height, children }: ChartSvgProps) {
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={height}
      className="text-tiny [print-color-adjust:exact]"
    >
      {children}
    </svg>
  );
}

/** A chart that has nothing to plot. */
export function EmptyChart({ text }: { readonly text: string }) {
  return <p className="px-4 py-6 text-2">{text}</p>;
}
