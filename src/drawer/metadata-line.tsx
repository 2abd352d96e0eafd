import { Braces, TriangleAlert } from "lucide-react";
import { type ComponentProps, memo } from "react";
import { truncate } from "../lib/truncate.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { Characters } from "../ui/verbatim.tsx";
import { type Alignment, paddingOf } from "./decimal-alignment.ts";
import { type MetadataRow, type Piece, piecesOf, splitPieces } from "./metadata-rows.ts";

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
}

/** One path: its parents in a lighter color, the type, the value, and buttons to copy both. */
export const MetadataLine = memo(function MetadataLine(props: MetadataLineProps) {
  const { row, rowIndex, pattern, alignment } = props;
  const { path, parentLength, isRepeated, type, shown, plain } = row;
  return (
    <tr
      translate="no"
      aria-rowindex={rowIndex}
      className="group relative h-[26px] border-line-1 border-b hover:bg-hover max-sm:grid max-sm:h-[52px] max-sm:grid-cols-[40px_minmax(0,1fr)] max-sm:content-center max-sm:items-center max-sm:pr-26 max-sm:pl-4"
    >
      <td className="relative py-0 pr-2 pl-4 max-sm:static max-sm:col-span-2 max-sm:p-0">
        <PathText {...{ path, parentLength, pattern }} />
        <LineCopy
          icon={Braces}
          text={path}
          label={`Copy path ${path}`}
          phonePosition="max-sm:right-12"
        />
      </td>
      <td className="p-0 font-mono text-3 text-tiny">
        {type}
        {isRepeated && <RepeatedMark />}
      </td>
      <td className="relative py-0 pr-4 pl-0 max-sm:static max-sm:p-0">
        <span
          className={`block truncate font-mono ${COLORS[type]}`}
          style={type === "num" ? { paddingLeft: paddingOf(shown, alignment) } : undefined}
          {...tip(plain)}
        >
          <Pieces pieces={piecesOf(truncate(shown, MAX_SHOWN_LENGTH), pattern)} />
        </span>
        <LineCopy text={plain} label={`Copy value of ${path}`} phonePosition="max-sm:right-1" />
      </td>
    </tr>
  );
});

const REPEATED = "Repeated key: this object has it more than once";

function RepeatedMark() {
  return (
    <span
      role="img"
      aria-label={REPEATED}
      {...tipProps(REPEATED)}
      className="relative ml-1 inline-block text-warn-text"
    >
      <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="inline align-[-2px]" />
    </span>
  );
}

interface PathTextProps extends Pick<MetadataRow, "path" | "parentLength"> {
  readonly pattern: RegExp | undefined;
}

/** The parents give way first, so that the leaf stays readable. */
function PathText({ path, parentLength, pattern }: PathTextProps) {
  const [parents, leaf] = splitPieces(piecesOf(path, pattern), parentLength);
  return (
    <span className="flex whitespace-pre font-mono" {...tip(path)}>
      {parents.length > 0 && (
        <span className="truncate text-3">
          <Pieces pieces={parents} />
        </span>
      )}
      <span className="max-w-full shrink-0 truncate text-1">
        <Pieces pieces={leaf} />
      </span>
    </span>
  );
}

function tip(text: string) {
  return tipProps(truncate(text, MAX_TIP_LENGTH), { when: "cut" });
}

interface LineCopyProps extends ComponentProps<typeof CopyIcon> {
  /** The class for its position on a phone, where both buttons are at the end of the row. */
  readonly phonePosition: string;
}

/** Covers the end of what it copies with the row's color, so that nothing moves when it appears. */
function LineCopy({ phonePosition, ...copy }: LineCopyProps) {
  return (
    <span
      className={`absolute inset-y-0 right-2 flex items-center bg-hover opacity-0 focus-within:opacity-100 group-hover:opacity-100 max-sm:bg-transparent max-sm:opacity-100 pointer-coarse:opacity-100 ${phonePosition}`}
    >
      <CopyIcon {...copy} />
    </span>
  );
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
