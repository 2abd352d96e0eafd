import { FlexRender, useTable } from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";
import type { Row } from "../api/schema.ts";
import { isOpenedBy } from "../artifact/artifact-version.ts";
import { PHONE, useMediaQuery } from "../lib/use-media-query.ts";
import { features, leastWidth, phoneColumns, wideColumns } from "./columns.tsx";
import { MalformedRow, VersionRow } from "./rows.tsx";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useOverflowMark } from "./use-overflow-mark.ts";

interface VersionTableProps {
  readonly rows: readonly Row[];
  /** The FQN or `id:<id>` of the version in the drawer, `""` for none. */
  readonly open: string;
  /** Earlier rows, shown while others load. */
  readonly dimmed: boolean;
  /** What was asked; another question scrolls back to the top. */
  readonly request: string;
}

/** Longer pages draw only the rows in sight; shorter ones stay whole, for the browser's own search. */
const VIRTUAL_FROM = 100;
const ROW_HEIGHT = { wide: 32, phone: 80 };

/** One page of artifact versions. */
export function VersionTable({ rows, open, dimmed, request }: VersionTableProps) {
  const phone = useMediaQuery(PHONE);
  const scroller = useRef<HTMLDivElement>(null);
  const columns = phone ? phoneColumns : wideColumns;
  const table = useTable({ features, columns, data: rows, getRowId: keyOf });
  const models = table.getRowModel().rows;
  const isVirtual = models.length > VIRTUAL_FROM;
  const virtualizer = useVirtualizer({
    count: models.length,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => (phone ? ROW_HEIGHT.phone : ROW_HEIGHT.wide),
    overscan: 16,
  });
  const items = virtualizer.getVirtualItems();
  const inSight = isVirtual ? items.flatMap(({ index }) => models[index] ?? []) : models;
  const above = isVirtual ? (items[0]?.start ?? 0) : 0;
  const below = isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0;
  useKeptFocus(scroller, rows);
  useOverflowMark(scroller);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another request is what scrolls
  useEffect(() => {
    if (scroller.current !== null) scroller.current.scrollTop = 0;
  }, [request]);

  return (
    <div ref={scroller} className="fade-more min-h-0 flex-1 scroll-pt-8 overflow-auto">
      <table
        aria-label="Artifact versions"
        aria-busy={dimmed}
        aria-rowcount={isVirtual ? models.length + 1 : undefined}
        style={{ minWidth: leastWidth(columns) }}
        className="w-full table-fixed border-separate border-spacing-0"
      >
        <colgroup className="max-sm:hidden">
          {table.getAllLeafColumns().map(({ id, columnDef }) => (
            <col key={id} style={id === "name" ? {} : { width: columnDef.meta?.width }} />
          ))}
        </colgroup>
        <thead className="max-sm:sr-only">
          <tr>
            {table.getFlatHeaders().map((header) => (
              <th
                key={header.id}
                scope="col"
                className={`sticky top-0 z-head h-8 whitespace-nowrap border-line-2 border-b bg-surface px-2 font-normal text-3 text-label first:left-0 first:z-[11] first:pl-4 last:pr-4 ${header.column.columnDef.meta?.align === "end" ? "text-right" : "text-left"}`}
              >
                <FlexRender header={header} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody className={dimmed ? "opacity-60" : ""}>
          <Spacer height={above} />
          {inSight.map((row) =>
            row.original.kind === "malformed" ? (
              <MalformedRow key={row.id} row={row.original} columns={columns.length} />
            ) : (
              <VersionRow
                key={row.id}
                row={row}
                isOpen={isOpenedBy(row.original.version, open)}
                {...(isVirtual ? { measure: virtualizer.measureElement } : {})}
              />
            ),
          )}
          <Spacer height={below} />
        </tbody>
      </table>
    </div>
  );
}

/** React's key of a row: the version's id, or the place of a row that can't be read. */
function keyOf(row: Row, index: number): string {
  return row.kind === "version" ? row.version.id : `malformed ${index}`;
}

/** Holds the place of the rows out of sight. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height }} />
    </tr>
  );
}
