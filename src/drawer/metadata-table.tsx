import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type RefObject,
  useCallback,
  useDeferredValue,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { styled } from "../ui/styled.ts";
import { alignmentOf } from "./decimal-alignment.ts";
import { MetadataLine } from "./metadata-line.tsx";
import { isLongText, type MetadataRow } from "./metadata-rows.ts";
import type { ValuePlaces } from "./panel-props.ts";
import { pathLane } from "./path-lane.ts";

/** Up to this number, all rows are rendered, so that the browser's search finds them. */
const MAX_RENDERED = 150;
const ROW_HEIGHT = 26;
/** On a phone a row has two lines and touch targets. */
const PHONE_ROW_HEIGHT = 52;
/** Of the button that unfolds a long text. */
const FOLD_HEIGHT = 21;

interface MetadataTableProps {
  /** All rows: the decimal points are aligned across them, regardless of the search. */
  readonly all: readonly MetadataRow[];
  readonly rows: readonly MetadataRow[];
  readonly pattern: RegExp | undefined;
  readonly places: ValuePlaces;
}

/** Metadata as rows of path, type and value; if there are many, only the visible ones are rendered. */
export function MetadataTable({ all, rows, pattern, places }: MetadataTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { first, end, before, after, measure } = useVisibleRows(scroller, rows);
  const pathWidth = usePathWidth(scroller);
  const isPrinting = usePrinting();
  const [unfolded, onToggle] = useToggles();
  // The rows are on screen before their buttons are rendered, which are most of their elements.
  const hasTools = useDeferredValue(true, false);
  const alignment = useMemo(
    () => alignmentOf(all.flatMap(({ type, shown }) => (type === "num" ? [shown] : []))),
    [all],
  );
  const lane = useMemo(() => pathLane(all), [all]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new search scrolls to the top
  useLayoutEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [pattern]);

  return (
    <div ref={scroller} className="@container min-h-0 flex-1 overflow-auto">
      <table
        aria-label="Metadata"
        aria-rowcount={rows.length + 1}
        className="w-full table-fixed border-collapse font-mono text-code max-sm:block"
      >
        <TableHead pathWidth={lane} />
        <tbody className="max-sm:block">
          <Spacer height={before} />
          {rows.slice(first, end).map((row, index) => (
            <MetadataLine
              key={row.position}
              row={row}
              index={first + index}
              pathWidth={isPrinting ? Number.POSITIVE_INFINITY : pathWidth}
              isOpen={unfolded.has(row.position)}
              isWhole={isPrinting}
              {...{ pattern, alignment, places, measure, onToggle, hasTools }}
            />
          ))}
          <Spacer height={after} />
        </tbody>
      </table>
    </div>
  );
}

/** The positions of the rows that are unfolded. */
function useToggles(): readonly [ReadonlySet<number>, (position: number) => void] {
  const [unfolded, setUnfolded] = useState<ReadonlySet<number>>(new Set());
  const onToggle = useCallback((position: number) => {
    setUnfolded((before) => {
      const next = new Set(before);
      if (!next.delete(position)) next.add(position);
      return next;
    });
  }, []);
  return [unfolded, onToggle];
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

/** The rows to render, `first` to before `end`, and the heights of what is before and after them. */
function useVisibleRows(scroller: RefObject<HTMLElement | null>, rows: readonly MetadataRow[]) {
  const isPhone = useMediaQuery(PHONE);
  const isPrinting = usePrinting();
  const isVirtual = rows.length > MAX_RENDERED && !isPrinting;
  const rowHeight = isPhone ? PHONE_ROW_HEIGHT : ROW_HEIGHT;
  const virtualizer = useVirtualizer({
    count: isVirtual ? rows.length : 0,
    getScrollElement: () => scroller.current,
    // With another function, the virtualizer would compute all rows again.
    getItemKey: useCallback((index: number) => rows[index]?.position ?? index, [rows]),
    estimateSize: (index) => {
      const row = rows[index];
      return rowHeight + (row !== undefined && isLongText(row) ? FOLD_HEIGHT : 0);
    },
    // What the server renders.
    initialRect: { width: 0, height: 900 },
    overscan: 10,
  });
  if (!isVirtual) return { first: 0, end: rows.length, before: 0, after: 0, measure: undefined };
  const items = virtualizer.getVirtualItems();
  const [top, bottom] = [items[0], items.at(-1)];
  return {
    first: top?.index ?? 0,
    end: (bottom?.index ?? -1) + 1,
    before: top?.start ?? 0,
    after: virtualizer.getTotalSize() - (bottom?.end ?? 0),
    measure: virtualizer.measureElement,
  };
}

function TableHead({ pathWidth }: { readonly pathWidth: string }) {
  return (
    <>
      <colgroup>
        <col className="w-[53.5%]" ref={styled({ width: pathWidth })} />
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

function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return <tr aria-hidden className="max-sm:block" ref={styled({ height: `${height}px` })} />;
}
