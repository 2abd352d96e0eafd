import { Fragment } from "react";

/** After a sign that joins parts, unless a space or another such sign follows. */
const BREAK = /(?<=[/:(,&?@])(?=[^\s/:(,&?@])/;
const BREAK_AT_END = /[/:(,&?@]$/;

interface BreakableTextProps {
  readonly text: string;
  /** Whether more text follows on the same line. */
  readonly breakAtEnd?: boolean;
}

/**
 * A text that may wrap after `/ : ( , & ? @`, where FQNs, URIs and calls have their joints. The places
 * are `<wbr>` elements, so that what is copied by hand is exact.
 */
export function BreakableText({ text, breakAtEnd = false }: BreakableTextProps) {
  return (
    <>
      {text.split(BREAK).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place, nothing else names it
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
      {breakAtEnd && BREAK_AT_END.test(text) && <wbr />}
    </>
  );
}
