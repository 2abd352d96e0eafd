import { useMemo } from "react";
import { Verbatim } from "../ui/verbatim.tsx";
import { type Cell, distinctText, shownValue } from "./cell.ts";
import type { ComparedRow } from "./compared-row.ts";
import { DiffText, IN } from "./diff-text.tsx";
import { foldableStart, shownPieces } from "./fold-start.ts";
import { timeDifference } from "./time-difference.ts";
import { wordDiff } from "./word-diff.ts";

interface CellTextProps {
  readonly row: ComparedRow;
  readonly index: number;
  readonly baseline: number;
  readonly cell: Cell;
}

/** A value that is not a number, in one line, with its difference from the baseline. */
export function CellText({ row, index, baseline, cell }: CellTextProps) {
  const { kind, text } = cell;
  if (kind === "missing") return <i className="text-3">missing</i>;
  const difference = timeDifferenceIn(row, baseline, index);
  if (difference !== undefined) return <TimeText text={text} difference={difference} />;
  if (row.isSet && kind === "json") return <Items {...{ row, index, baseline }} />;
  return (
    <span className="block truncate font-mono text-code" translate="no" dir="auto">
      {kind === "null" ? text : <Words {...{ row, index, baseline }} />}
    </span>
  );
}

/** `undefined` where the baseline's value or the other isn't a timestamp. */
function timeDifferenceIn({ nodes }: ComparedRow, baseline: number, index: number) {
  const [base, other] = [shownValue(nodes[baseline]), shownValue(nodes[index])];
  if (index === baseline || base.kind !== "text" || other.kind !== "text") return undefined;
  return base.text === other.text ? undefined : timeDifference(base.text, other.text);
}

interface TimeTextProps {
  readonly text: string;
  readonly difference: string;
}

/** A timestamp, as stored, and how far it is from the baseline's. */
function TimeText({ text, difference }: TimeTextProps) {
  return (
    <span className="flex flex-wrap items-baseline gap-x-3 overflow-hidden max-sm:block">
      <span className="block truncate font-mono text-code" translate="no">
        <Verbatim text={text} />
      </span>{" "}
      <span className="block whitespace-nowrap text-2 text-label tabular-nums">{difference}</span>
    </span>
  );
}

function Words({ row, index, baseline }: Omit<CellTextProps, "cell">) {
  const text = distinctText(row, index);
  const { folded, pieces } = useMemo(() => {
    const others = row.nodes.flatMap((node, at) =>
      node === undefined ? [] : distinctText(row, at),
    );
    const base = row.nodes[baseline];
    const isOther = index !== baseline && (base === undefined || base.kind === "null");
    const isCompared = index !== baseline && !isOther;
    const baseText = distinctText(row, baseline);
    const all = isCompared
      ? wordDiff(baseText, text)
      : [{ kind: isOther ? ("in" as const) : ("same" as const), text }];
    const start = foldableStart(text, isCompared ? [baseText] : others.filter((it) => it !== text));
    return { folded: start, pieces: shownPieces(all, start) };
  }, [row, index, baseline, text]);
  const isFolded = folded > 0 && pieces[0]?.kind === "same";
  return (
    <>
      {isFolded && <span className="cut-out">{text.slice(0, folded)}</span>}
      <DiffText pieces={pieces} />
    </>
  );
}

/** The items of a list whose order doesn't count, such as tags. */
function Items({ row, index, baseline }: Omit<CellTextProps, "cell">) {
  const items = itemsIn(row, index);
  const others = itemsIn(row, baseline);
  const gone = index === baseline ? [] : others.filter((item) => !items.includes(item));
  if (items.length === 0 && gone.length === 0)
    return <span className="font-mono text-code">[]</span>;
  return (
    <span className="flex gap-2 overflow-hidden font-mono text-code" translate="no">
      {gone.map((item) => (
        <DiffText key={`out ${item}`} pieces={[{ kind: "out", text: item }]} />
      ))}
      {items.map((item) => (
        <span key={item} className={others.includes(item) || index === baseline ? "" : IN}>
          <DiffText pieces={[{ kind: "same", text: item }]} />
        </span>
      ))}
    </span>
  );
}

function itemsIn({ nodes }: ComparedRow, index: number): readonly string[] {
  const node = nodes[index];
  return node?.kind === "list" ? [...new Set(node.items.map((item) => shownValue(item).text))] : [];
}
