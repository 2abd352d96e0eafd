import { ChevronDown, ChevronRight } from "lucide-react";
import { memo, useMemo, useRef, useState } from "react";
import { formatCount } from "../lib/count.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { useStyleSheet } from "../lib/use-style-sheet.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { styled } from "../ui/styled.ts";
import { ColumnHead } from "./column-head.tsx";
import { versionIn } from "./compared-column.ts";
import type { SectionKind } from "./compared-row.ts";
import {
  itemsOf,
  type MatrixActions,
  type MatrixItem,
  type MatrixModel,
  SECTION_LABELS,
  type ShownSection,
} from "./matrix-model.ts";
import { MatrixRow } from "./matrix-row.tsx";
import { commonName } from "./name-columns.ts";
import { numberSizes, stackedSizes } from "./number-sizes.ts";
import { useRowRange } from "./use-row-range.ts";

interface MatrixProps {
  readonly model: MatrixModel;
  readonly actions: MatrixActions;
  /** `null` until it is in the document. */
  readonly scroller: HTMLElement | null;
}

/** How many columns fit on a sheet of paper that is upright. */
const MAX_UPRIGHT = 4;

/** The paths as rows, a column for each version. Memoized, since it must not delay typing in the search. */
export const Matrix = memo(function Matrix({ model, actions, scroller }: MatrixProps) {
  const { columns, sections } = model;
  const isPhone = useMediaQuery(PHONE);
  const [closed, setClosed] = useState<ReadonlySet<SectionKind>>(new Set());
  const items = useMemo(() => itemsOf(sections, closed), [sections, closed]);
  const table = useRef<HTMLTableElement>(null);
  useStyleSheet(columns.length > MAX_UPRIGHT ? "@page { size: landscape }" : "");
  const { indexes, above, below } = useRowRange(scroller, table, items.length, isPhone ? 44 : 32);
  const { numberWidth } = model;
  const sizes = useMemo(
    () => sizesOf(numberWidth, columns.length, isPhone),
    [numberWidth, columns.length, isPhone],
  );

  function toggle(kind: SectionKind): void {
    const next = new Set(closed);
    if (!next.delete(kind)) next.add(kind);
    setClosed(next);
  }

  return (
    <div ref={sizes}>
      <table
        ref={table}
        aria-label="Comparison"
        aria-rowcount={items.length + 1}
        className="w-[max(100cqw,calc(var(--columns)+300px))] max-lg:w-[max(100cqw,calc(var(--columns)+200px))] max-sm:w-[max(100cqw,calc(var(--columns)+120px))] table-fixed border-separate border-spacing-0"
      >
        <Columns count={columns.length} />
        <Head columns={columns} actions={actions} />
        <tbody>
          <Spacer height={above} span={columns.length + 1} />
          {indexes.map((index) => (
            <Item
              key={keyOf(items[index])}
              item={items[index]}
              place={index + 2}
              {...{ model, actions, closed }}
              onToggle={toggle}
            />
          ))}
          <Spacer height={below} span={columns.length + 1} />
        </tbody>
      </table>
    </div>
  );
});

function keyOf(item: MatrixItem | undefined): string {
  return item?.kind === "row" ? item.row.id : (item?.section.kind ?? "");
}

interface ItemProps extends Pick<MatrixProps, "model" | "actions"> {
  readonly item: MatrixItem | undefined;
  readonly place: number;
  readonly closed: ReadonlySet<SectionKind>;
  readonly onToggle: (kind: SectionKind) => void;
}

function Item({ item, place, model, actions, closed, onToggle }: ItemProps) {
  const { columns, baseline, directionOf } = model;
  if (item === undefined) return null;
  if (item.kind === "row") {
    const { row } = item;
    return (
      <MatrixRow {...{ row, columns, baseline, actions, place }} direction={directionOf(row)} />
    );
  }
  const { section } = item;
  return (
    <SectionRow
      section={section}
      place={place}
      span={columns.length}
      isClosed={closed.has(section.kind)}
      onToggle={() => onToggle(section.kind)}
    />
  );
}

/** Widths that depend on the values, which the policy doesn't allow in the HTML. */
function sizesOf(number: number, columns: number, isPhone: boolean) {
  const sizes = isPhone ? stackedSizes(number) : numberSizes(number);
  const column = Math.max(isPhone ? 120 : 264, sizes.cell);
  return styled({
    "--number": `${sizes.number}px`,
    "--delta": `${sizes.delta}px`,
    "--columns": `${column * columns}px`,
  });
}

function Columns({ count }: { readonly count: number }) {
  return (
    <colgroup>
      <col className="w-75 max-lg:w-50 max-sm:w-30 print:w-1/6" />
      <col span={count} />
    </colgroup>
  );
}

function Head({ columns, actions }: Pick<MatrixModel, "columns"> & Pick<MatrixProps, "actions">) {
  const shown = columns.flatMap((column) => versionIn(column) ?? []);
  const hasName = commonName(shown) === undefined;
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td className={`${HEAD} left-0 z-[12] max-sm:z-[12]`} />
        {columns.map((column) => (
          <th
            key={column.reference}
            scope="col"
            className={`${HEAD} border-l px-3 max-sm:px-2 ${column.isBaseline ? "bg-sunken! shadow-[inset_0_2px] shadow-[light-dark(#494d55,#b1b4bb)]" : ""}`}
          >
            <ColumnHead {...{ column, hasName, actions }} />
          </th>
        ))}
      </tr>
    </thead>
  );
}

const HEAD =
  "sticky top-0 z-[11] border-line-2 border-b bg-surface py-1.5 text-left align-top font-normal sm:top-11";

interface SectionRowProps {
  readonly section: ShownSection;
  readonly place: number;
  readonly span: number;
  readonly isClosed: boolean;
  readonly onToggle: () => void;
}

function SectionRow({ section, place, span, isClosed, onToggle }: SectionRowProps) {
  const { kind, rows, total } = section;
  const Icon = isClosed ? ChevronRight : ChevronDown;
  return (
    <tr aria-rowindex={place}>
      <th
        scope="rowgroup"
        className="sticky left-0 z-[5] h-8 border-line-1 border-b bg-surface py-0 pl-3 text-left font-normal max-sm:h-11 max-sm:pl-1"
      >
        <button
          type="button"
          aria-expanded={!isClosed}
          onClick={onToggle}
          className="flex min-h-7 items-center gap-1 whitespace-nowrap rounded-4 px-1 hover:bg-press max-sm:min-h-11"
        >
          <Icon aria-hidden size={14} strokeWidth={1.5} className="text-2 print:hidden" />
          <span className="font-strong">{SECTION_LABELS[kind]}</span>{" "}
          <span className="text-2 tabular-nums">
            {rows.length === total
              ? formatCount(total)
              : `${formatCount(rows.length)} of ${formatCount(total)}`}
          </span>
        </button>
      </th>
      <td colSpan={span} className="border-line-1 border-b" />
    </tr>
  );
}

interface SpacerProps {
  readonly height: number;
  readonly span: number;
}

/** Takes the place of rows that are not rendered. */
function Spacer({ height, span }: SpacerProps) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td colSpan={span} ref={styled({ height: `${height}px` })} className="p-0" />
    </tr>
  );
}
