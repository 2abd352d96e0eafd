import type { ReactElement, ReactNode } from "react";
import type { JsonNode } from "../json/nodes.ts";
import { truncate } from "../lib/truncate.ts";
import { tipProps } from "../ui/data-attributes.ts";
import { type CellContext, valueButton, verbatim } from "./cell-values.tsx";
import { placeIn } from "./number-range.ts";
import type { PathColumn } from "./path-columns.tsx";
import { pathTextOf } from "./path-text.ts";

/** In UTF-16 units: a longer value has no menu, because the page would hold it many times. */
const MAX_VALUE_LENGTH = 1000;
/** More than a cell has room for. */
const MAX_SHOWN_LENGTH = 200;

/** The cell of a value of metadata; empty without one. */
export function pathCell(
  column: PathColumn,
  node: JsonNode | undefined,
  context: CellContext,
): ReactElement {
  const { id, isNumeric } = column;
  // The rules for the column's width align it to the right.
  const side = isNumeric ? "path" : "path text-left!";
  if (node === undefined) return <td key={id} className={side} />;
  const text = pathTextOf(node);
  if (node.kind !== "number") {
    const className = `${LOOKS[node.kind]} ${isNumeric ? "ml-auto" : ""}`;
    return (
      <td key={id} className={side}>
        {textValue(id, text, className, context)}
      </td>
    );
  }
  const className = `${isNumeric ? "num" : "num ml-0"} truncate`;
  return (
    <td key={id} className={side}>
      {markOf(column, text)}
      {valueButton({ kind: id, text, className }, context)}
    </td>
  );
}

const TEXT = "block max-w-full truncate rounded-3 text-left text-2";

const LOOKS = {
  string: TEXT,
  boolean: `${TEXT} font-mono text-code`,
  null: `${TEXT} font-mono text-3 text-code`,
  list: `${TEXT} font-mono text-code`,
  object: `${TEXT} font-mono text-code`,
} satisfies Readonly<Record<Exclude<JsonNode["kind"], "number">, string>>;

/** A text, cut at its end because its beginning says the most. */
function textValue(kind: string, text: string, className: string, context: CellContext): ReactNode {
  if (text === "") return <span className={`${className} font-mono text-3`}>""</span>;
  if (text.length <= MAX_VALUE_LENGTH) return valueButton({ kind, text, className }, context);
  return (
    <span className={className} {...tipProps(truncate(text, MAX_VALUE_LENGTH), { when: "cut" })}>
      {verbatim(truncate(text, MAX_SHOWN_LENGTH), context.onMarked)}
    </span>
  );
}

/** In CSS pixels. */
const BAR_WIDTH = 56;
/** So that the least number has a bar too. */
const MIN_BAR_WIDTH = 3;
/** The opacity of the heat tint of the least and of the greatest number. */
const [MIN_HEAT, MAX_HEAT] = [0.04, 0.3];

/**
 * What shows the place of a number in the page's range: a bar, or a tint of the cell. Attributes of SVG,
 * because the page's policy forbids `style`.
 */
function markOf({ format, range }: PathColumn, text: string): ReactNode {
  const place = format === "plain" || range === undefined ? undefined : placeIn(range, text);
  if (place === undefined) return undefined;
  if (format === "heat") {
    const opacity = (MIN_HEAT + place * (MAX_HEAT - MIN_HEAT)).toFixed(3);
    return <svg aria-hidden className="heat" opacity={opacity} />;
  }
  const width = (MIN_BAR_WIDTH + place * (BAR_WIDTH - MIN_BAR_WIDTH)).toFixed(1);
  return (
    <svg aria-hidden className="bar" width={BAR_WIDTH} height={4}>
      <rect width={width} height={4} rx={2} />
    </svg>
  );
}
