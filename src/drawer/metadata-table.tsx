import { useVirtualizer } from "@tanstack/react-virtual";
import { type RefObject, useLayoutEffect, useMemo, useRef, useState } from "react";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { styled } from "../ui/styled.ts";
import { alignmentOf } from "./decimal-alignment.ts";
import { MetadataLine } from "./metadata-line.tsx";
import type { MetadataRow } from "./metadata-rows.ts";

/** Up to this number, all rows are rendered, so that the browser's search finds them. */
const MAX_RENDERED = 150;
const ROW_HEIGHT = 26;
/** On a phone a row has two lines and touch targets. */
const PHONE_ROW_HEIGHT = 52;

interface MetadataTableProps {
  /** All rows: the decimal points are aligned across them, regardless of the search. */
  readonly all: readonly MetadataRow[];
  readonly rows: readonly MetadataRow[];
  readonly pattern: RegExp | undefined;
}

/** Metadata as rows of path, type and value; if there are many, only the visible ones are rendered. */
export function MetadataTable({ all, rows, pattern }: MetadataTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, rowHeight } = useVisibleRows(scroller, rows.length);
  const pathWidth = usePathWidth(scroller);
  const isPrinting = usePrinting();
  const alignment = useMemo(
    () => alignmentOf(all.flatMap(({ type, shown }) => (type === "num" ? [shown] : []))),
    [all],
  );

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search scrolls to the top
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [pattern]);

  return (
    <div ref={scroller} className="min-h-0 flex-1 overflow-auto">
      <table
        aria-label="Metadata"
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-collapse text-code max-sm:block"
      >
        <TableHead />
        <tbody className="max-sm:block">
          <Spacer rows={first} rowHeight={rowHeight} />
          {rows.slice(first, end).map((row, index) => (
            <MetadataLine
              key={row.position}
              row={row}
              // The header is row 1.
              rowIndex={first + index + 2}
              pattern={pattern}
              alignment={alignment}
              pathWidth={isPrinting ? Number.POSITIVE_INFINITY : pathWidth}
              isWhole={isPrinting}
            />
          ))}
          <Spacer rows={rows.length - end} rowHeight={rowHeight} />
        </tbody>
      </table>
    </div>
  );
}

/** The number of characters that the column of paths has room for, before and after the drawer is resized. */
function usePathWidth(scroller: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(Number.POSITIVE_INFINITY);

  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const measure = () => {
      const path = element.querySelector<HTMLElement>("tbody td > span");
      const pen = document.createElement("canvas").getContext("2d");
      if (path === null || pen === null || path.clientWidth === 0) return;
      pen.font = getComputedStyle(path).font;
      setWidth(Math.floor(path.clientWidth / pen.measureText("0").width));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  return width;
}

/** The rows to render, `first` to before `end`, and the height of each. */
function useVisibleRows(scroller: RefObject<HTMLElement | null>, count: number) {
  const isPhone = useMediaQuery(PHONE);
  const isPrinting = usePrinting();
  const isVirtual = count > MAX_RENDERED && !isPrinting;
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const virtualizer = useVirtualizer({
    count: isVirtual ? count : 0,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 20,
  });
  if (!isVirtual) return { first: 0, end: count, rowHeight };
  const items = virtualizer.getVirtualItems();
  return { first: items[0]?.index ?? 0, end: (items.at(-1)?.index ?? -1) + 1, rowHeight };
}

function TableHead() {
  return (
    <>
      <colgroup>
        <col className="w-[53.5%]" />
        <col className="w-10" />
        <col />
      </colgroup>
      <thead className="sr-only">
        <tr>
          <th scope="col">Path</th>
          <th scope="col">Type</th>
          <th scope="col">Value</th>
        </tr>
      </thead>
    </>
  );
}

function Spacer({ rows, rowHeight }: { readonly rows: number; readonly rowHeight: number }) {
  if (rows === 0) return null;
  return (
    <tr aria-hidden className="max-sm:block" ref={styled({ height: `${rows * rowHeight}px` })} />
  );
}
