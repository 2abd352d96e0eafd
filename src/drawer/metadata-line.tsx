import { Braces, Columns3 } from "lucide-react";
import { memo, type Ref } from "react";
import { truncate } from "../lib/truncate.ts";
import { CopyIcon } from "../ui/copy.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { Alignment } from "./decimal-alignment.ts";
import { hiddenRange } from "./hidden-range.ts";
import { isLongText, type MetadataRow } from "./metadata-rows.ts";
import { MetadataValue } from "./metadata-value.tsx";
import type { ValuePlaces } from "./panel-props.ts";
import { Pieces } from "./pieces.tsx";
import { RepeatedMark } from "./repeated-mark.tsx";
import { piecesOf, splitPieces } from "./search-text.ts";

const MAX_TIP_LENGTH = 1500;

interface MetadataLineProps {
  readonly row: MetadataRow;
  /** Its position among the shown rows. */
  readonly index: number;
  readonly pattern: RegExp | undefined;
  /** The alignment of all numbers. */
  readonly alignment: Alignment;
  readonly places: ValuePlaces;
  /** The number of characters that the column of paths has room for. */
  readonly pathWidth: number;
  /** Whether its buttons are there. */
  readonly hasTools: boolean;
  /** Whether a long text is unfolded. */
  readonly isOpen: boolean;
  readonly onToggle: (position: number) => void;
  /** Whether the value is shown whole, however long it is, as on paper. */
  readonly isWhole: boolean;
  /** Measures a row that may be higher than the others. */
  readonly measure: Ref<HTMLTableRowElement> | undefined;
}

/** One path: its parents in a lighter color, the type, the value, and buttons for both. */
export const MetadataLine = memo(function MetadataLine(props: MetadataLineProps) {
  const { row, index, pattern, alignment, places, pathWidth, isOpen, isWhole, onToggle } = props;
  const { path, parentLength, isRepeated, type, position } = row;
  const isLong = isLongText(row);
  return (
    <tr
      ref={isLong ? props.measure : undefined}
      data-index={index}
      translate="no"
      // The header is row 1.
      aria-rowindex={index + 2}
      className={`group relative h-[26px] border-line-1 border-b align-top leading-[25px] hover:bg-hover max-sm:grid max-sm:grid-cols-[40px_minmax(0,1fr)] max-sm:content-center max-sm:items-center max-sm:pr-26 max-sm:pl-4 max-sm:leading-[18px] ${isLong ? "max-sm:h-auto max-sm:min-h-[52px]" : "max-sm:h-[52px]"}`}
    >
      <td className="relative py-0 pr-2 pl-4 max-sm:static max-sm:col-span-2 max-sm:p-0">
        <PathText {...{ path, parentLength, pattern, pathWidth }} />
      </td>
      <td className="p-0 font-mono text-3 text-tiny leading-[inherit]">
        {type}
        {isRepeated && <RepeatedMark />}
      </td>
      <td className="relative py-0 pr-4 pl-0 max-sm:static max-sm:p-0">
        <MetadataValue
          {...{ row, pattern, alignment, places, isWhole }}
          fold={isLong ? { isOpen, onToggle: () => onToggle(position) } : undefined}
        />
        {props.hasTools && <Tools row={row} places={places} />}
      </td>
    </tr>
  );
});

function Tools({ row: { path, plain }, places }: Pick<MetadataLineProps, "row" | "places">) {
  const { columns } = places;
  const isColumn = columns?.isColumn(path) === true;
  return (
    <span className="absolute top-0 right-2 flex h-[25px] items-center opacity-0 focus-within:opacity-100 group-hover:opacity-100 max-sm:right-1 max-sm:h-full max-sm:opacity-100 pointer-coarse:opacity-100 print:hidden">
      {columns && (
        <IconButton
          icon={Columns3}
          label={isColumn ? `Remove column ${path}` : `Add ${path} as column`}
          size="small"
          className={`max-sm:hidden ${isColumn ? "text-accent-text!" : ""}`}
          onClick={() => columns.onToggle(path)}
          // The name is too long for a tip over the rows.
          {...tipProps(isColumn ? "Remove column" : "Add as column")}
        />
      )}
      <CopyIcon icon={Braces} text={path} label={`Copy path ${path}`} />
      <CopyIcon text={plain} label={`Copy value of ${path}`} />
    </span>
  );
}

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
