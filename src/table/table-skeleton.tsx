import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import type { Density } from "../ui/density.ts";
import { COLUMNS } from "../url-state/columns.ts";
import type { TableInstance } from "./table-columns.tsx";
import { ColumnWidths, shownColumns, tableStyle } from "./table-layout.tsx";

const ROWS = Array.from({ length: 24 }, (_, index) => index);
/** Widths in percent of the cell, varied so that the skeleton looks like text. */
const WIDTHS = [70, 52, 84, 61, 44, 76];

interface TableSkeletonProps {
  readonly table: TableInstance;
  readonly density: Density;
}

/** The table before its first rows arrive, with its final headers, widths and row height. */
export function TableSkeleton({ table, density }: TableSkeletonProps) {
  const columns = shownColumns(table);
  if (useMediaQuery(PHONE)) return <PhoneSkeleton />;
  return (
    <div aria-hidden data-density={density} className="@container min-h-0 flex-1 overflow-hidden">
      <table
        className="w-full table-fixed border-separate border-spacing-0"
        style={tableStyle(table)}
      >
        <ColumnWidths table={table} />
        <thead>
          <tr>
            <td className="h-8 border-line-2 border-b" />
            {columns.map(({ id }) => (
              <th
                key={id}
                className={`h-8 border-line-2 border-b px-2 font-normal text-3 text-label ${COLUMNS[id].numeric ? "text-right" : "text-left"}`}
              >
                {COLUMNS[id].label}
              </th>
            ))}
            <td className="border-line-2 border-b p-0" />
          </tr>
        </thead>
        <tbody className="appear-late">
          {ROWS.map((row) => (
            <SkeletonRow key={row} row={row} table={table} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function SkeletonRow({ row, table }: { readonly row: number; readonly table: TableInstance }) {
  return (
    <tr>
      <td className="border-line-1 border-b pl-4">
        <div className="size-3.5 rounded-3 bg-press" />
      </td>
      {shownColumns(table).map(({ id }, index) => (
        <td key={id} className="h-8 border-line-1 border-b px-2 in-data-[density=compact]:h-6.5">
          <div
            className={`h-2 rounded-4 bg-press ${COLUMNS[id].numeric ? "ml-auto" : ""}`}
            style={{ width: `${WIDTHS[(row * 5 + index * 7) % WIDTHS.length]}%` }}
          />
        </td>
      ))}
      <td className="border-line-1 border-b p-0" />
    </tr>
  );
}

/** Rows of three lines: name and version; tags; ML repo, creator and time. */
function PhoneSkeleton() {
  return (
    <div aria-hidden className="appear-late min-h-0 flex-1 overflow-hidden">
      {ROWS.map((row) => (
        <div
          key={row}
          className="flex h-[81px] flex-col justify-center gap-2.5 border-line-1 border-b px-4 *:flex *:justify-between"
        >
          <div>
            <Bar width={WIDTHS[row % WIDTHS.length]} />
            <span className="h-2 w-6 rounded-4 bg-press" />
          </div>
          <span className="h-4 w-20 rounded-full bg-press" />
          <div>
            <Bar width={WIDTHS[(row + 2) % WIDTHS.length]} />
            <span className="h-2 w-24 rounded-4 bg-press" />
          </div>
        </div>
      ))}
    </div>
  );
}

/** @param width in percent of half the row */
function Bar({ width = 50 }: { readonly width: number | undefined }) {
  return <span className="h-2 rounded-4 bg-press" style={{ width: `${width / 2}%` }} />;
}
