import type { Density } from "../ui/density.ts";
import { COLUMN_LABELS, type ColumnChoice } from "../url-state/columns.ts";
import { isAtEnd } from "./cells.tsx";
import { layOut } from "./column-layout.ts";
import { TableColumns } from "./table-head.tsx";

const ROWS = Array.from({ length: 24 }, (_, index) => index);
/** Widths in percent of the cell, varied so that the skeleton reads as text. */
const WIDTHS = [70, 52, 84, 61, 44, 76];

interface TableSkeletonProps {
  readonly columns: readonly ColumnChoice[];
  readonly density: Density;
}

/** The table before its first rows: heads and row heights as they will stand. */
export function TableSkeleton({ columns, density }: TableSkeletonProps) {
  const layout = layOut(columns);
  return (
    <div aria-hidden data-density={density} className="min-h-0 flex-1 overflow-hidden">
      <table
        className="w-full table-fixed border-separate border-spacing-0"
        style={{ minWidth: layout.least }}
      >
        <TableColumns layout={layout} />
        <thead className="max-sm:hidden">
          <tr>
            <td className="h-8 border-line-2 border-b" />
            {layout.columns.map(({ id }) => (
              <th
                key={id}
                className={`h-8 border-line-2 border-b px-2 font-normal text-3 text-label last:pr-4 ${isAtEnd(id) ? "text-right" : "text-left"}`}
              >
                {COLUMN_LABELS[id]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="appear-late">
          {ROWS.map((row) => (
            <tr key={row}>
              <td className="border-line-1 border-b pl-4">
                <div className="size-3.5 rounded-3 bg-press max-sm:hidden" />
              </td>
              {layout.columns.map(({ id }, index) => (
                <td
                  key={id}
                  className="h-8 border-line-1 border-b px-2 last:pr-4 in-data-[density=compact]:h-6.5 max-sm:h-20"
                >
                  <div
                    className={`h-2 rounded-4 bg-press ${isAtEnd(id) ? "ml-auto" : ""}`}
                    style={{ width: `${WIDTHS[(row * 5 + index * 7) % WIDTHS.length]}%` }}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
