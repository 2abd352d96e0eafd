import { Fragment } from "react";
import { mayReorder } from "../lib/direction.ts";
import { Characters } from "./verbatim.tsx";

/** After a character that joins parts, unless a space or another such character follows. */
const BREAKS = /(?<=[/:(,&?@])(?=[^\s/:(,&?@])/;
const BREAK_AT_END = /[/:(,&?@]$/;

interface BreakableTextProps {
  readonly text: string;
  /** Matches the positions at which the text may wrap. */
  readonly breaks?: RegExp;
  /** Whether it may also wrap at its end, because more text follows on the same line. */
  readonly breakAtEnd?: boolean;
}

/**
 * Text that may wrap between its parts: by default after `/ : ( , & ? @`, which join the parts of
 * paths, URIs and calls. The breaks are `<wbr>` elements, so copied text is exact. Parts in
 * right-to-left scripts don't reorder the other parts.
 */
export function BreakableText({ text, breaks = BREAKS, breakAtEnd = false }: BreakableTextProps) {
  return (
    <>
      {text.split(breaks).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts are identified by their position
        <Fragment key={index}>
          {index > 0 && <wbr />}
          <Part text={part} />
        </Fragment>
      ))}
      {breakAtEnd && BREAK_AT_END.test(text) && <wbr />}
    </>
  );
}

function Part({ text }: { readonly text: string }) {
  const part = <Characters text={text} layout="block" />;
  return mayReorder(text) ? <bdi dir="ltr">{part}</bdi> : part;
}
