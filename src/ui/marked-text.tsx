import { useLayoutEffect, useMemo } from "react";
import { characterPieces, type TextLayout } from "../lib/odd-characters.ts";
import { characterMarkProps } from "./data-attributes.ts";

interface MarkedTextProps {
  readonly text: string;
  readonly layout: TextLayout;
  /** Called once the marks are in the document. */
  readonly onMarked?: (() => void) | undefined;
}

/**
 * A text whose odd characters are marked with their abbreviation; the tooltip has their names. The
 * stylesheet renders the marks, so that selection and copies stay exact (`character-mark` in main.css).
 */
export function MarkedText({ text, layout, onMarked }: MarkedTextProps) {
  const pieces = useMemo(() => characterPieces(text, layout), [text, layout]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: new marks change the width
  useLayoutEffect(() => onMarked?.(), [pieces]);
  return pieces.map((piece, index) =>
    piece.mark === undefined ? (
      piece.text
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are identified by their position
      <span key={index} className="character-mark" {...characterMarkProps(piece.mark)}>
        {piece.text}
      </span>
    ),
  );
}
