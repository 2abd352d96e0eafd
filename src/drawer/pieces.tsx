import { Characters } from "../ui/verbatim.tsx";
import type { Piece } from "./search-text.ts";

/** A text in pieces, with its hits marked. */
export function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isHit }, index) =>
    isHit ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces are identified by their position
      <mark key={index} className="bg-hit text-1">
        <Characters text={text} layout="block" />
      </mark>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: as above
      <Characters key={index} text={text} layout="block" />
    ),
  );
}
