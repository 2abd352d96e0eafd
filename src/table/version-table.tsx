import { type ComponentProps, useEffect, useRef } from "react";
import type { Row } from "../api/schema.ts";
import { lazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import type { Density } from "../ui/density.ts";
import type { ColumnChoice, SortChoice } from "../url-state/columns.ts";
import { LONGEST_WHOLE, wholeWindow } from "./row-window.ts";
import { countOnPage, type Selection, withPage } from "./selection.ts";
import { TableBody } from "./table-body.tsx";
import { TableColumns, TableHead } from "./table-head.tsx";
import { useTableRows } from "./table-model.tsx";
import { useColumnLayout } from "./use-column-layout.ts";
import { useOverflowMark } from "./use-overflow-mark.ts";
import { type OnSelection, useRowSelection } from "./use-row-selection.ts";
import type { WindowedBody } from "./windowed-body.tsx";

interface VersionTableProps {
  /** In the order in which they stand; `sort` only marks the head. */
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnChoice[];
  readonly onColumns: (columns: readonly ColumnChoice[]) => void;
  readonly sort: SortChoice | undefined;
  readonly onSort: (sort: SortChoice | undefined) => void;
  readonly density: Density;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
  /** The FQN or `id:<id>` of the version in the drawer, `""` for none. */
  readonly open: string;
  /** Earlier rows, shown while others load. */
  readonly dimmed: boolean;
  /** What was asked; another question scrolls back to the top. */
  readonly request: string;
}

const ROW_HEIGHT = { comfortable: 32, compact: 26, phone: 80 };

/** One page of artifact versions. */
export function VersionTable(props: VersionTableProps) {
  const { rows, columns, onColumns, sort, onSort, density, selection, onSelection } = props;
  const { open, dimmed, request } = props;
  const phone = useMediaQuery(PHONE);
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const { layout, rowColumns, resizing } = useColumnLayout(columns, onColumns);
  const height = ROW_HEIGHT[phone ? "phone" : density];
  const tableRows = useTableRows(rows, rowColumns);
  const isLong = rows.length > LONGEST_WHOLE;
  const onSelect = useRowSelection(rows, onSelection);
  useOverflowMark(scroller);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another request is what scrolls
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [request]);

  return (
    <div
      ref={scroller}
      data-density={density}
      style={phone ? {} : { scrollPaddingLeft: layout.covered }}
      className="fade-more min-h-0 flex-1 scroll-pt-8 scroll-pb-14 overflow-auto pb-14"
    >
      <table
        aria-label="Artifact versions"
        aria-busy={dimmed}
        aria-rowcount={isLong ? rows.length + 1 : undefined}
        style={phone ? {} : { minWidth: layout.least }}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        {phone ? (
          <PhoneHead />
        ) : (
          <>
            <TableColumns layout={layout} />
            <TableHead
              layout={layout}
              sort={sort}
              onSort={onSort}
              resizing={resizing}
              count={countOnPage(selection, rows)}
              onSelectPage={(selected) =>
                onSelection((current) => withPage(current, rows, selected))
              }
            />
          </>
        )}
        <Body
          element={body}
          rows={tableRows}
          scroller={scroller}
          height={height}
          columns={phone ? undefined : rowColumns}
          isFilled={layout.isFilled}
          open={open}
          selection={selection}
          onSelect={onSelect}
          dimmed={dimmed}
        />
      </table>
    </div>
  );
}

/** Needed for long pages only, and then at once. */
const windowedBodyPart = lazyModule(() => import("./windowed-body.tsx"));

type BodyProps = ComponentProps<typeof WindowedBody>;

/** The rows: all of a short page; of a long one those in sight, once it is known how to tell. */
function Body(props: BodyProps) {
  return props.rows.length > LONGEST_WHOLE ? <LongBody {...props} /> : <WholeBody {...props} />;
}

function LongBody(props: BodyProps) {
  const part = useLazyModule(windowedBodyPart);
  return typeof part === "object" ? <part.WindowedBody {...props} /> : <WholeBody {...props} />;
}

function WholeBody({ scroller: _, height, ...body }: BodyProps) {
  return <TableBody {...body} rowWindow={wholeWindow(body.rows.length, height)} />;
}

/** On a phone a row is one cell, and needs no head but for screen readers. */
function PhoneHead() {
  return (
    <thead className="sr-only">
      <tr>
        <th scope="col">Artifact version</th>
      </tr>
    </thead>
  );
}
