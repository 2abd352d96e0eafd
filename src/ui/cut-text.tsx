interface CutTextProps {
  readonly text: string;
  readonly className?: string;
}

/**
 * A text that is cut in the middle where it doesn't fit; see `cut` in main.css. The text is one node,
 * so selection, search and accessible name stay exact; the tip shows the whole.
 */
export function CutText({ text, className = "" }: CutTextProps) {
  return (
    <span className={`cut ${className}`} data-text={text} data-tip={text} data-tip-when="cut">
      <span className="cut-whole">{text}</span>
    </span>
  );
}
