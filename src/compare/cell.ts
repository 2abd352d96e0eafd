import { compareDecimals, type Decimal, readDecimal } from "../json/decimal.ts";
import { absolute, subtract } from "../json/decimal-math.ts";
import { formatDecimal, roundDecimal } from "../json/format-decimal.ts";
import type { JsonNode } from "../json/nodes.ts";
import { percentOf } from "../json/percent.ts";
import { decodeString } from "../json/strings.ts";
import { compactJson } from "../json/write-json.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import type { Direction } from "../url-state/chart-state.ts";
import { paddedDelta, rowDecimals } from "./aligned-numbers.ts";
import { bestOf, isBetter } from "./best.ts";
import type { ComparedRow } from "./compared-row.ts";
import { decimalsOf } from "./row-decimals.ts";

type CellKind = "missing" | "null" | "number" | "boolean" | "text" | "json";

/** A value of a row in one version, beside the baseline's. */
export interface Cell {
  readonly kind: CellKind;
  /** The text of a string; other values as JSON, exactly as sent, lists and objects on one line. */
  readonly text: string;
  /** How much more or less than the baseline's number it is, with the decimals of its row: "+0.0125". Absent if they are equal. */
  readonly delta?: string;
  /** "+1.4%", "×1,250"; absent without a delta, and for a baseline of 0. */
  readonly percent?: string;
  /** Absent without a direction, and where one of the two isn't a number or they are equal. */
  readonly verdict?: "better" | "worse";
  readonly isBest: boolean;
}

/** What a cell is compared with. */
export interface CellContext {
  /** The index of the baseline. */
  readonly baseline: number;
  /** Which numbers of the row are better. */
  readonly direction: Direction | undefined;
}

/** The value of a row in the version at an index. Computed when it is shown: most cells never are. */
export function cellOf(row: ComparedRow, index: number, context: CellContext): Cell {
  const { baseline, direction } = context;
  const decimals = decimalsOf(row);
  const [base, other] = [decimals[baseline], decimals[index]];
  return {
    ...shownValue(row.nodes[index]),
    ...(base && other && compareDecimals(base, other) !== 0
      ? changeOf(base, other, context, rowDecimals(row))
      : undefined),
    isBest: bestOf(row, direction).includes(index),
  };
}

/** How a value is shown. */
export function shownValue(node: JsonNode | undefined): Pick<Cell, "kind" | "text"> {
  if (node === undefined) return { kind: "missing", text: "" };
  if (node.kind === "string") return { kind: "text", text: decodeString(node.source) };
  if (node.kind === "list" || node.kind === "object") {
    return { kind: "json", text: compactText(node) };
  }
  return { kind: node.kind, text: node.source };
}

/**
 * The text of a value, as `shownValue` has it; but a string is in quotes where it would look like another
 * value: `"1"` beside `1`, and an empty one.
 */
export function distinctText({ nodes }: ComparedRow, index: number): string {
  const { kind, text } = shownValue(nodes[index]);
  const hasScalars = () =>
    nodes.some((node) => node !== undefined && "source" in node && node.kind !== "string");
  const isQuoted = kind === "text" && (text === "" || (isScalarText(text) && hasScalars()));
  return isQuoted ? JSON.stringify(text) : text;
}

function isScalarText(text: string): boolean {
  return /^(true|false|null|NaN)$/.test(text) || readDecimal(text) !== undefined;
}

const compactTexts = new WeakMap<JsonNode, string>();

/** A list or an object on one line. Written once: each cell of a row is compared with the others. */
function compactText(node: JsonNode): string {
  const text = compactTexts.get(node) ?? compactJson(node);
  compactTexts.set(node, text);
  return text;
}

/** Two different numbers. */
function changeOf(base: Decimal, other: Decimal, { direction }: CellContext, decimals: number) {
  const delta = deltaText(base, other);
  return omitUndefined({
    delta: delta && paddedDelta(delta, decimals),
    percent: delta === undefined ? undefined : percentOf(base, other),
    verdict: direction && (isBetter(other, base, direction) ? "better" : "worse"),
  } as const);
}

/** Longer deltas are rounded, in digits. */
const MAX_DELTA_DIGITS = 20;

function deltaText(base: Decimal, other: Decimal): string | undefined {
  const difference = subtract(other, base);
  if (difference === undefined) return undefined;
  const { value, isExact } = difference;
  const rounded = absolute(roundDecimal(value, MAX_DELTA_DIGITS));
  const isWhole = isExact && value.digits.length <= MAX_DELTA_DIGITS;
  return `${isWhole ? "" : "≈"}${value.signum < 0 ? "−" : "+"}${formatDecimal(rounded)}`;
}
