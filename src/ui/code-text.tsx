import { Fragment, memo, useMemo } from "react";
import type { CodeLanguage, Token, TokenKind, TokenLine } from "../lib/highlight.ts";
import { BreakableText } from "./breakable-text.tsx";
import { styled } from "./styled.ts";
import { MAX_COLORED_LENGTH, useHighlight } from "./use-highlight.ts";
import { Characters } from "./verbatim.tsx";

declare module "react" {
  interface CSSProperties {
    [property: `--${string}`]: string | undefined;
  }
}

/** The browser lays out only the visible blocks. */
const LINES_PER_BLOCK = 100;
const LINE_HEIGHT = 18;

const COLORS: Readonly<Record<TokenKind, string | undefined>> = {
  plain: undefined,
  string: "text-code-string",
  number: "text-code-number",
  keyword: "text-code-keyword",
  comment: "text-code-comment",
};

interface CodeTextProps {
  readonly code: string;
  readonly language: CodeLanguage;
  /** The accessible name, if the text scrolls sideways. */
  readonly label: string;
  readonly wrap: boolean;
  readonly className?: string;
}

/**
 * Code as text: plain at first, colored once the highlighter is loaded, without a layout shift. Long
 * lines wrap or scroll sideways.
 */
export function CodeText({ code, language, label, wrap, className = "" }: CodeTextProps) {
  const colored = useHighlight(code, language);
  const blocks = useMemo(() => blocksOf(colored ?? code.split("\n")), [colored, code]);
  const flow = wrap ? "whitespace-pre-wrap wrap-anywhere" : "overflow-x-auto whitespace-pre";
  // Only code that scrolls is a tab stop, and only a tab stop needs a name.
  const tabStop = wrap ? {} : { tabIndex: 0, role: "group", "aria-label": label };
  return (
    <pre translate="no" {...tabStop} className={`font-mono text-1 text-code ${flow} ${className}`}>
      {blocks.map((lines, index) => (
        <Block
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are identified by their position
          key={index}
          lines={lines}
          isLast={index === blocks.length - 1}
          isOnly={blocks.length === 1}
          isBare={code.length > MAX_COLORED_LENGTH}
          hangs={wrap && (language === "json" || language === "yaml")}
        />
      ))}
    </pre>
  );
}

type Line = string | TokenLine;

function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  return Array.from({ length: Math.ceil(lines.length / LINES_PER_BLOCK) }, (_, block) =>
    lines.slice(block * LINES_PER_BLOCK, (block + 1) * LINES_PER_BLOCK),
  );
}

interface BlockProps {
  readonly lines: readonly Line[];
  readonly isLast: boolean;
  readonly isOnly: boolean;
  /** Rendered as few text nodes, since long code would be tens of thousands of elements. */
  readonly isBare: boolean;
  /** Whether the continuation of a wrapped line is indented further than the line. */
  readonly hangs: boolean;
}

const Block = memo(function Block(props: BlockProps) {
  const { lines, isLast, isOnly, isBare, hangs } = props;
  const runs = runsOf(lines, hangs);
  const content = runs.map((run, index) => (
    <RunOfLines
      // biome-ignore lint/suspicious/noArrayIndexKey: runs are identified by their position
      key={index}
      {...run}
      isBare={isBare}
      end={isLast && index === runs.length - 1 ? "" : "\n"}
    />
  ));
  if (isOnly) return content;
  const size = `auto ${lines.length * LINE_HEIGHT}px`;
  return (
    <span
      className="block [content-visibility:auto]"
      ref={styled({ "contain-intrinsic-block-size": size })}
    >
      {content}
    </span>
  );
});

/** Lines without a hanging indent, or a single line with one. */
interface Run {
  readonly lines: readonly Line[];
  /** In characters; `undefined` for lines without a hanging indent. */
  readonly indent?: number;
}

/** In characters. No window is so narrow that shorter lines wrap. */
const MIN_WRAPPED_LENGTH = 36;

function runsOf(lines: readonly Line[], hangs: boolean): readonly Run[] {
  if (!hangs) return [{ lines }];
  const runs: Run[] = [];
  let short: Line[] = [];
  for (const line of lines) {
    const text = textOf(line);
    if (text.length < MIN_WRAPPED_LENGTH) {
      short.push(line);
      continue;
    }
    if (short.length > 0) runs.push({ lines: short });
    short = [];
    runs.push({ lines: [line], indent: Math.max(0, text.search(/\S/)) + 2 });
  }
  return short.length > 0 ? [...runs, { lines: short }] : runs;
}

interface RunOfLinesProps extends Run, Pick<BlockProps, "isBare"> {
  /** The line break after the last line. */
  readonly end: string;
}

/** The line breaks are text, also after a line that is a block, so that copied text is exact. */
function RunOfLines({ lines, indent, isBare, end }: RunOfLinesProps) {
  const content = (
    <>
      {isBare ? (
        <Characters text={lines.map(textOf).join("\n")} layout="block" />
      ) : (
        <Lines lines={lines} />
      )}
      {end}
    </>
  );
  if (indent === undefined) return content;
  return (
    <span className="hanging" ref={styled({ "--indent": `${indent}ch` })}>
      {content}
    </span>
  );
}

function textOf(line: Line): string {
  return typeof line === "string" ? line : line.map(({ text }) => text).join("");
}

function Lines({ lines }: { readonly lines: readonly Line[] }) {
  return lines.map((line, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines are identified by their position
    <Fragment key={index}>
      {index > 0 && "\n"}
      {typeof line === "string" ? <BreakableText text={line} /> : <Tokens tokens={line} />}
    </Fragment>
  ));
}

function Tokens({ tokens }: { readonly tokens: readonly Token[] }) {
  return tokens.map(({ text, kind }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: tokens are identified by their position
    <span key={index} className={COLORS[kind]}>
      <BreakableText text={text} breakAtEnd={index < tokens.length - 1} />
    </span>
  ));
}
