import type { SeriesStyle } from "./chart-types.ts";
import { lookOf } from "./series-looks.ts";

/** A piece of a series' line: it is beside its name, in place of a legend. */
export function LineSample({ style }: { readonly style: SeriesStyle }) {
  const { className, dash, width } = lookOf(style);
  return (
    <svg
      aria-hidden="true"
      width={16}
      height={8}
      className={`inline-block shrink-0 ${className} forced-colors:text-[CanvasText] [print-color-adjust:exact]`}
    >
      <path d="M0 4h16" stroke="currentColor" strokeWidth={width} strokeDasharray={dash} />
    </svg>
  );
}
