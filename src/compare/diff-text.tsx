import { Characters } from "../ui/verbatim.tsx";
import type { DiffPiece } from "./word-diff.ts";

interface DiffTextProps {
  readonly pieces: readonly DiffPiece[];
  readonly layout?: "line" | "block";
}

/** The words of a text, with those that the baseline has instead struck out and those that it doesn't have marked. */
export function DiffText({ pieces, layout = "line" }: DiffTextProps) {
  return pieces.map(({ kind, text }, index) => {
    const content = <Characters text={text} layout={layout} />;
    const key = `${index}${kind}`;
    if (kind === "same") return <span key={key}>{content}</span>;
    return kind === "in" ? (
      <ins key={key} className={IN}>
        {content}
      </ins>
    ) : (
      <del key={key} className="rounded-3 bg-diff-out px-px line-through">
        {content}
      </del>
    );
  });
}

/** What the baseline doesn't have. */
export const IN = "rounded-3 bg-diff-in px-px no-underline";
