import type { MouseEvent, ReactNode } from "react";
import { formatCount } from "../lib/count.ts";
import { truncate } from "../lib/truncate.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { isPlainClick } from "../ui/plain-click.ts";
import { styled } from "../ui/styled.ts";
import { type Alignment, groupStarts, paddingOf } from "./decimal-alignment.ts";
import type { MetadataRow } from "./metadata-rows.ts";
import type { ValuePlaces } from "./panel-props.ts";
import { Pieces } from "./pieces.tsx";
import { type Piece, piecesOf, splitPieces } from "./search-text.ts";
import { valueLink } from "./value-link.ts";
import { VALUE_COLORS } from "./value-text.ts";

/** In UTF-16 units. Cells are much shorter, so the browser doesn't have to lay out the rest. */
const MAX_SHOWN_LENGTH = 400;
const MAX_TIP_LENGTH = 1500;

interface MetadataValueProps {
  readonly row: MetadataRow;
  readonly pattern: RegExp | undefined;
  /** The alignment of all numbers. */
  readonly alignment: Alignment;
  readonly places: ValuePlaces;
  /** Whether a long text can be unfolded, and whether it is. */
  readonly fold: { readonly isOpen: boolean; readonly onToggle: () => void } | undefined;
  /** Whether the value is shown whole, however long it is, as on paper. */
  readonly isWhole: boolean;
}

/** While the buttons are visible, a long value ends before them. */
const BESIDE_BUTTONS =
  "sm:group-focus-within:pr-17 sm:group-hover:pr-17 sm:pointer-coarse:pr-17 print:pr-0!";

/** The value of a path. A long text is in one line until it is unfolded. */
export function MetadataValue(props: MetadataValueProps) {
  const { row, pattern, alignment, fold, isWhole } = props;
  const { type, shown, plain } = row;
  const isOpen = fold !== undefined && (fold.isOpen || isWhole);
  const text = isOpen ? plain : isWhole ? shown : truncate(shown, MAX_SHOWN_LENGTH);
  const isNumber = type === "num";
  const pieces = piecesOf(text, pattern);
  return (
    <>
      <span
        className={`block font-mono max-sm:pl-0! ${isOpen ? "whitespace-pre-wrap wrap-anywhere py-1" : "truncate"} ${BESIDE_BUTTONS} ${VALUE_COLORS[type]}`}
        ref={isNumber ? styled({ "padding-left": paddingOf(shown, alignment) }) : undefined}
        {...(isOpen ? {} : tipProps(truncate(plain, MAX_TIP_LENGTH), { when: "cut" }))}
      >
        <Linked {...props}>
          {isNumber ? <Digits number={shown} pieces={pieces} /> : <Pieces pieces={pieces} />}
        </Linked>
      </span>
      {fold && <Fold length={plain.length} {...fold} />}
    </>
  );
}

/** A number with its digits in groups; nothing is added to its text. */
function Digits({
  number,
  pieces,
}: {
  readonly number: string;
  readonly pieces: readonly Piece[];
}) {
  const starts = groupStarts(number);
  if (starts.length === 0) return <Pieces pieces={pieces} />;
  let rest = pieces;
  const groups = [0, ...starts].map((start, index) => {
    const [group, after] = splitPieces(rest, (starts[index] ?? number.length) - start);
    rest = after;
    return { start, group };
  });
  return groups.map(({ start, group }) => (
    <span key={start} className={start === 0 ? undefined : "digit-group"}>
      <Pieces pieces={group} />
    </span>
  ));
}

type LinkedProps = Pick<MetadataValueProps, "row" | "places"> & { readonly children: ReactNode };

const LINK = "text-accent-text hover:underline -outline-offset-2";

/** Makes the value a link, if it leads somewhere. */
function Linked({ row: { type, plain }, places, children }: LinkedProps) {
  const link = type === "str" ? valueLink(plain) : undefined;
  if (link === undefined) return children;
  if (link.kind === "web") {
    return (
      <a href={link.href} target="_blank" rel="noreferrer noopener" className={LINK}>
        {children}
      </a>
    );
  }
  const { href, onFollow } = places[link.kind](link.fqn);
  function onClick(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    onFollow();
  }
  return (
    <a href={href} onClick={onClick} className={LINK}>
      {children}
    </a>
  );
}

interface FoldProps {
  readonly length: number;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Fold({ length, isOpen, onToggle }: FoldProps) {
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      onClick={onToggle}
      className="mb-1 block rounded-4 text-accent-text text-label hover:underline max-sm:min-h-11 print:hidden"
    >
      {isOpen ? "Fold" : `Show all ${formatCount(length)} characters`}
    </button>
  );
}
