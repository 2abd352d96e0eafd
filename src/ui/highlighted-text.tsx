import { Fragment } from "react";
import { Characters } from "./verbatim.tsx";

interface HighlightedTextProps {
  readonly text: string;
  /** In order, in UTF-16 units; `to` is exclusive. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
  /** Whether it is a value, rather than a text of the page. */
  readonly isValue?: boolean;
  readonly className?: string;
}

/** Text with its matching ranges in bold. */
export function HighlightedText({
  text,
  ranges,
  isValue = false,
  className,
}: HighlightedTextProps) {
  const characters = (from?: number, to?: number) => (
    <Characters text={text.slice(from, to)} layout="block" />
  );
  return (
    // Browser translators move text nodes, so new ranges replace the element rather than update it.
    <bdi
      key={`${ranges.join()} ${text}`}
      translate={isValue ? "no" : undefined}
      className={className}
    >
      {ranges.map(([from, to], index) => (
        <Fragment key={from}>
          {characters(ranges[index - 1]?.[1], from)}
          <b className="font-strong">{characters(from, to)}</b>
        </Fragment>
      ))}
      {characters(ranges.at(-1)?.[1])}
    </bdi>
  );
}
