import { Characters } from "../ui/verbatim.tsx";
import type { DiffPiece } from "./word-diff.ts";

interface DiffTextProps {
  readonly pieces: readonly DiffPiece[];
  readonly layout?: "line" | "block";
}

/** The words of a text, with those that the baseline has instead struck out and those that it doesn't have marked. */
export function DiffText({ pieces, layout = "line" }: DiffTextProps) {
  return pieces.map(({ kind, text }, index) => {
    const Piece = ELEMENTS[kind];
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are identified by their position
      <Piece key={`${index}${kind}`} className={LOOKS[kind]}>
        <Characters text={text} layout={layout} />
      </Piece>
    );
  });
}

/** What the baseline doesn't have. */
export const IN = "rounded-3 bg-diff-in px-px no-underline print:underline [del+&]:ml-0.5";

const ELEMENTS = { same: "span", in: "ins", out: "del" } as const;
const LOOKS = { same: undefined, in: IN, out: "rounded-3 bg-diff-out px-px line-through" };
