import { leastWidth, wideColumns } from "./columns.tsx";

const ROWS = Array.from({ length: 24 }, (_, index) => index);
/** Widths in percent of the cell, varied so that the skeleton reads as text. */
const WIDTHS = [70, 52, 84, 61, 44, 76];

/** The table before its first rows: heads and row heights as they will stand. */
export function TableSkeleton() {
  return (
    <div aria-hidden className="min-h-0 flex-1 overflow-hidden">
      <table
        className="w-full table-fixed border-separate border-spacing-0"
        style={{ minWidth: leastWidth(wideColumns) }}
      >
        <colgroup>
          {wideColumns.map(({ id, meta }) => (
            <col key={id} style={id === "name" ? {} : { width: meta?.width }} />
          ))}
        </colgroup>
        <thead className="max-sm:hidden">
          <tr>
            {wideColumns.map(({ id, header, meta }) => (
              <th
                key={id}
                className={`h-8 border-line-2 border-b px-2 font-normal text-3 text-label first:pl-4 last:pr-4 ${meta?.align === "end" ? "text-right" : "text-left"}`}
              >
                {typeof header === "string" ? header : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="appear-late">
          {ROWS.map((row) => (
            <tr key={row}>
              {wideColumns.map(({ id, meta }, index) => (
                <td
                  key={id}
                  className="h-8 border-line-1 border-b px-2 first:pl-4 last:pr-4 max-sm:h-20"
                >
                  <div
                    className={`h-2 rounded-4 bg-press ${meta?.align === "end" ? "ml-auto" : ""}`}
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
