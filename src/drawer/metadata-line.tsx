import { Braces } from "lucide-react";
import { memo } from "react";
import { truncate } from "../lib/truncate.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { styled } from "../ui/styled.ts";
import { Characters } from "../ui/verbatim.tsx";
import { type Alignment, paddingOf } from "./decimal-alignment.ts";
import { hiddenRange } from "./hidden-range.ts";
import { type MetadataRow, type Piece, piecesOf, splitPieces } from "./metadata-rows.ts";
import { RepeatedMark } from "./repeated-mark.tsx";

/** In UTF-16 units. Cells are much shorter, so the browser doesn't have to lay out the rest. */
const MAX_SHOWN_LENGTH = 400;
const MAX_TIP_LENGTH = 1500;

const COLORS: Readonly<Record<MetadataRow["type"], string>> = {
  num: "text-code-number",
  str: "text-code-string",
  bool: "text-code-keyword",
  null: "text-3",
  "[]": "text-3",
  "{}": "text-3",
};

interface MetadataLineProps {
  readonly row: MetadataRow;
  readonly rowIndex: number;
  readonly pattern: RegExp | undefined;
  /** The alignment of all numbers. */
  readonly alignment: Alignment;
  /** The number of characters that the column of paths has room for. */
  readonly pathWidth: number;
  /** Whether the value is shown whole, however long it is, as on paper. */
  readonly isWhole: boolean;
}

/** While the buttons are visible, a long value ends before them. */
const BESIDE_BUTTONS = "sm:group-focus-within:pr-11 sm:group-hover:pr-11 sm:pointer-coarse:pr-11";

/** One path: its parents in a lighter color, the type, the value, and buttons to copy both. */
export const MetadataLine = memo(function MetadataLine(props: MetadataLineProps) {
  const { row, rowIndex, pattern, alignment, pathWidth, isWhole } = props;
  const { path, parentLength, isRepeated, type, shown, plain } = row;
  return (
    <tr
      translate="no"
      aria-rowindex={rowIndex}
      className="group relative h-[26px] border-line-1 border-b hover:bg-hover max-sm:grid max-sm:h-[52px] max-sm:grid-cols-[40px_minmax(0,1fr)] max-sm:content-center max-sm:items-center max-sm:pr-26 max-sm:pl-4"
    >
      <td className="relative py-0 pr-2 pl-4 max-sm:static max-sm:col-span-2 max-sm:p-0">
        <PathText {...{ path, parentLength, pattern, pathWidth }} />
      </td>
      <td className="p-0 font-mono text-3 text-tiny">
        {type}
        {isRepeated && <RepeatedMark />}
      </td>
      <td className="relative py-0 pr-4 pl-0 max-sm:static max-sm:p-0">
        <span
          className={`block truncate font-mono max-sm:pl-0! ${BESIDE_BUTTONS} ${COLORS[type]}`}
          ref={type === "num" ? styled({ "padding-left": paddingOf(shown, alignment) }) : undefined}
          {...tip(plain)}
        >
          <Pieces pieces={piecesOf(isWhole ? shown : truncate(shown, MAX_SHOWN_LENGTH), pattern)} />
        </span>
        <span className="absolute inset-y-0 right-2 flex items-center opacity-0 focus-within:opacity-100 group-hover:opacity-100 max-sm:right-1 max-sm:opacity-100 pointer-coarse:opacity-100">
          <CopyIcon icon={Braces} text={path} label={`Copy path ${path}`} />
          <CopyIcon text={plain} label={`Copy value of ${path}`} />
        </span>
      </td>
    </tr>
  );
});

interface PathTextProps
  extends Pick<MetadataRow, "path" | "parentLength">,
    Pick<MetadataLineProps, "pattern" | "pathWidth"> {}

/** The path, in one line: an ellipsis covers the part that tells least, which is still copied. */
function PathText({ path, parentLength, pattern, pathWidth }: PathTextProps) {
  const isTelling = (text: string) => /\d/.test(text) || (pattern && text.search(pattern) >= 0);
  const hidden = hiddenRange(path, parentLength, pathWidth, isTelling);
  const { start, end } = hidden ?? { start: 0, end: 0 };
  const [parents, leaf] = splitPieces(piecesOf(path, pattern), Math.max(end, parentLength));
  const [head, rest] = splitPieces(parents, start);
  const [covered, tail] = splitPieces(rest, end - start);
  return (
    <span
      className="block truncate whitespace-pre font-mono"
      {...(hidden ? tipProps(truncate(path, MAX_TIP_LENGTH)) : tip(path))}
    >
      <span className="text-3">
        <Pieces pieces={head} />
        {covered.length > 0 && (
          <span className="cut-out">
            <Pieces pieces={covered} />
          </span>
        )}
        <Pieces pieces={tail} />
      </span>
      <span className="text-1">
        <Pieces pieces={leaf} />
      </span>
    </span>
  );
}

function tip(text: string) {
  return tipProps(truncate(text, MAX_TIP_LENGTH), { when: "cut" });
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
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
