import { useVirtualizer } from "@tanstack/react-virtual";
import { memo, useMemo } from "react";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { styled } from "../ui/styled.ts";
import { ColumnHead } from "./column-head.tsx";
import { type ComparedColumn, versionIn } from "./compared-column.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import { type MatrixActions, type MatrixModel, SECTION_LABELS } from "./matrix-model.ts";
import { commonName } from "./name-columns.ts";
import { numberSizes, stackedSizes } from "./number-sizes.ts";
import { RowHead } from "./row-head.tsx";

interface TransposedProps {
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  /** `null` until it is in the document. */
  readonly scroller: HTMLElement | null;
}

/** The versions as rows, a column for each path. Memoized like the other layout. */
export const Transposed = memo(function Transposed(props: TransposedProps) {
  const { model, actions, scroller } = props;
  const { columns, sections, baseline, directionOf } = model;
  const rows = useMemo(() => sections.flatMap((section) => section.rows), [sections]);
  const { sizes, width } = useSizes(model.numberWidth, rows.length);
  const { indexes, left, right } = usePathRange(scroller, rows.length, width);
  const shown = indexes.flatMap((index) => rows[index] ?? []);
  const hasName = commonName(columns.flatMap((column) => versionIn(column) ?? [])) === undefined;
  return (
    <div ref={sizes}>
      <table
        aria-label="Comparison"
        aria-colcount={rows.length + 1}
        className="w-[var(--table)] table-fixed border-separate border-spacing-0"
      >
        <colgroup>
          <col className="w-75 max-sm:w-40" />
          {left > 0 && <col ref={styled({ width: `${left}px` })} />}
          {shown.map((row) => (
            <col key={row.id} ref={styled({ width: `${width}px` })} />
          ))}
          {right > 0 && <col ref={styled({ width: `${right}px` })} />}
        </colgroup>
        <thead>
          <tr>
            <td className={`${HEAD} left-0 z-[12]`} />
            <Spacer width={left} />
            {shown.map((row, at) => (
              <th
                key={row.id}
                scope="col"
                aria-colindex={placeOf(indexes[at])}
                className={`${HEAD} border-l px-3`}
              >
                <span className="block text-3 text-tiny">{SECTION_LABELS[row.section]}</span>
                <RowHead {...{ row, actions }} direction={directionOf(row)} />
              </th>
            ))}
            <Spacer width={right} />
          </tr>
        </thead>
        <tbody>
          {columns.map((column, index) => (
            <tr key={column.reference}>
              <th
                scope="row"
                className={`sticky left-0 z-[5] border-line-2 border-b py-1.5 pr-2 pl-4 text-left align-top font-normal max-sm:pl-2 ${column.isBaseline ? "bg-sunken" : "bg-surface"}`}
              >
                <ColumnHead {...{ column, hasName, actions }} />
              </th>
              <Spacer width={left} />
              {shown.map((row, at) => (
                <MatrixCell
                  key={row.id}
                  place={placeOf(indexes[at])}
                  {...{ row, index }}
                  baseline={baseline}
                  direction={directionOf(row)}
                  isThere={isThere(column)}
                  isActive={false}
                />
              ))}
              <Spacer width={right} />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
});

/** The place of a path among all columns, from 1; the first one has the versions. */
function placeOf(index = 0): number {
  return index + 2;
}

const HEAD =
  "group sticky top-0 z-[11] overflow-hidden border-line-2 border-b bg-surface py-1.5 text-left align-top font-normal sm:top-11";

function isThere({ state }: ComparedColumn): boolean {
  return state.kind === "shown";
}

function useSizes(numberWidth: number, paths: number) {
  const isPhone = useMediaQuery(PHONE);
  return useMemo(() => sizesOf(numberWidth, paths, isPhone), [numberWidth, paths, isPhone]);
}

function sizesOf(numberWidth: number, paths: number, isPhone: boolean) {
  const { number, delta, cell } = (isPhone ? stackedSizes : numberSizes)(numberWidth);
  const width = Math.max(isPhone ? 160 : 220, cell);
  const sizes = styled({
    "--number": `${number}px`,
    "--delta": `${delta}px`,
    "--table": `${(isPhone ? 160 : 300) + width * paths}px`,
  });
  return { sizes, width };
}

/** The paths in view, and the widths of those left out at both sides, in CSS pixels. */
function usePathRange(scroller: HTMLElement | null, count: number, width: number) {
  const isPrinting = usePrinting();
  const virtualizer = useVirtualizer({
    horizontal: true,
    count,
    getScrollElement: () => scroller,
    estimateSize: () => width,
    overscan: 3,
  });
  if (isPrinting)
    return { indexes: Array.from({ length: count }, (_, at) => at), left: 0, right: 0 };
  const items = virtualizer.getVirtualItems();
  const [first, last] = [items[0]?.index ?? 0, items.at(-1)?.index ?? -1];
  return {
    indexes: items.map(({ index }) => index),
    left: first * width,
    right: (count - 1 - last) * width,
  };
}

/** Takes the place of paths that are not rendered. */
function Spacer({ width }: { readonly width: number }) {
  return width <= 0 ? null : <td aria-hidden className="border-line-1 border-b p-0" />;
}
