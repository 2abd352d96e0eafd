import { Fragment } from "react";

/** After a character that joins parts, unless a space or another such character follows. */
const BREAK = /(?<=[/:(,&?@])(?=[^\s/:(,&?@])/;
const BREAK_AT_END = /[/:(,&?@]$/;

interface BreakableTextProps {
  readonly text: string;
  /** Whether more text follows on the same line. */
  readonly breakAtEnd?: boolean;
}

/**
 * A text that may wrap after `/ : ( , & ? @`, which join the parts of FQNs, URIs and calls. The breaks
 * are `<wbr>` elements, so that copied text is exact.
 */
export function BreakableText({ text, breakAtEnd = false }: BreakableTextProps) {
  return (
    <>
      {text.split(BREAK).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part has no other identity than its place
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
      {breakAtEnd && BREAK_AT_END.test(text) && <wbr />}
    </>
  );
}
