import { Fragment, memo, useEffect, useState } from "react";
import type { CodeLanguage, Token, TokenKind, TokenLine } from "../lib/highlight.ts";
import { BreakableText } from "./breakable-text.tsx";

/** Longer codes stay plain: colouring them would hold the page up. In characters. */
const LONGEST_COLOURED = 60_000;
/** Lines in one block of which the browser skips what is out of sight. */
const LINES_A_BLOCK = 100;
const LINE_HEIGHT = 18;

const INKS: Readonly<Record<TokenKind, string | undefined>> = {
  plain: undefined,
  string: "text-code-string",
  number: "text-code-number",
  keyword: "text-code-keyword",
  comment: "text-code-comment",
};

interface CodeTextProps {
  readonly code: string;
  readonly language: CodeLanguage;
  /** The accessible name, where the text scrolls sideways. */
  readonly label: string;
  readonly wrap: boolean;
  readonly className?: string;
}

/**
 * Code as text: plain at first, coloured once the highlighter has arrived, without a shift, since only
 * the ink changes. Long lines wrap whole, or scroll sideways.
 */
export function CodeText({ code, language, label, wrap, className = "" }: CodeTextProps) {
  const coloured = useHighlight(code, language);
  const lines = coloured ?? code.split("\n");
  const blocks = Array.from({ length: Math.ceil(lines.length / LINES_A_BLOCK) }, (_, block) =>
    lines.slice(block * LINES_A_BLOCK, (block + 1) * LINES_A_BLOCK),
  );
  const flow = wrap ? "whitespace-pre-wrap wrap-anywhere" : "overflow-x-auto whitespace-pre";
  // Only what scrolls is a stop of the keyboard, and only a stop needs a name.
  const stop = wrap ? {} : { tabIndex: 0, role: "group", "aria-label": label };
  return (
    <pre {...stop} className={`font-mono text-1 text-code ${flow} ${className}`}>
      {blocks.map((block, index) => (
        <Block
          // biome-ignore lint/suspicious/noArrayIndexKey: a block is its place, nothing else names it
          key={index}
          lines={block}
          last={index === blocks.length - 1}
          lazy={blocks.length > 1}
        />
      ))}
    </pre>
  );
}

interface BlockProps {
  readonly lines: readonly (string | TokenLine)[];
  readonly last: boolean;
  readonly lazy: boolean;
}

const Block = memo(function Block({ lines, last, lazy }: BlockProps) {
  const content = lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place, nothing else names it
    <Fragment key={index}>
      {typeof line === "string" ? <BreakableText text={line} /> : <Tokens tokens={line} />}
      {(!last || index < lines.length - 1) && "\n"}
    </Fragment>
  ));
  if (!lazy) return content;
  const size = `auto ${lines.length * LINE_HEIGHT}px`;
  return (
    <span className="block [content-visibility:auto]" style={{ containIntrinsicBlockSize: size }}>
      {content}
    </span>
  );
});

function Tokens({ tokens }: { readonly tokens: readonly Token[] }) {
  return tokens.map(({ text, kind }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a token is its place in the line
    <span key={index} className={INKS[kind]}>
      <BreakableText text={text} breakAtEnd={index < tokens.length - 1} />
    </span>
  ));
}

interface Coloured {
  readonly code: string;
  readonly language: CodeLanguage;
  readonly lines: readonly TokenLine[];
}

/** The coloured lines of this very code, or `undefined` as long as there are none. */
function useHighlight(code: string, language: CodeLanguage): readonly TokenLine[] | undefined {
  const [coloured, setColoured] = useState<Coloured>();

  useEffect(() => {
    if (code.length > LONGEST_COLOURED) return;
    let current = true;
    import("../lib/highlight.ts")
      .then(({ highlight }) => highlight(code, language))
      .then((lines) => current && setColoured({ code, language, lines }))
      // Without its colours a code is still a code.
      .catch(() => undefined);
    return () => {
      current = false;
    };
  }, [code, language]);

  return coloured?.code === code && coloured.language === language ? coloured.lines : undefined;
}
