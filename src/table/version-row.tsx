import { FlexRender } from "@tanstack/react-table";
import { memo } from "react";
import { type ArtifactVersion, versionTitle } from "../artifact/artifact-version.ts";
import { Checkbox, IN_CELL } from "../ui/checkbox.tsx";
import { COLUMNS, isColumnId } from "../url-state/columns.ts";
import { PhoneCell } from "./phone-cell.tsx";
import { rowAttributes } from "./row-dom.ts";
import type { TableCell, TableRow } from "./table-columns.tsx";
import { checkEdgeClass, columnStyle, edgeClass } from "./table-layout.tsx";

export const CELL_CLASS =
  "h-8 overflow-clip border-line-1 border-b px-2 in-data-[density=compact]:h-6.5 max-sm:h-auto max-sm:px-4 max-sm:py-1";
const STICKY = "sticky z-[1] bg-inherit";

/** Where a row is on the page. */
export interface RowPositionProps {
  /** The row's zero-based index on the page. */
  readonly index: number;
  /** Measures the row in a virtual table; `undefined` in other tables. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

interface VersionRowProps extends RowPositionProps {
  readonly row: TableRow;
  readonly version: ArtifactVersion;
  /** `undefined` on a phone, where a row is a single cell of three lines. */
  readonly cells: readonly TableCell[] | undefined;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}

/** A row of cells. Memoized, because dragging a column's edge must not render all cells of the page. */
export const VersionRow = memo(function VersionRow(props: VersionRowProps) {
  const { row, version, cells, isOpen, isSelected, index, measure } = props;
  const background = isOpen || isSelected ? "bg-row" : "bg-surface hover:bg-hover";
  const bar = isOpen ? "shadow-[inset_2px_0] shadow-accent" : "";
  return (
    <tr
      ref={measure}
      {...rowAttributes(index)}
      aria-rowindex={measure && index + 2}
      aria-current={isOpen || undefined}
      className={`group/row ${background}`}
    >
      {cells === undefined ? (
        <td className={`${CELL_CLASS} ${bar}`}>
          <PhoneCell version={version} />
        </td>
      ) : (
        <>
          <td
            className={`${CELL_CLASS} ${STICKY} left-0 p-0! ${bar} ${checkEdgeClass(cells[0]?.column)}`}
          >
            <Checkbox
              aria-label={`Select ${versionTitle(version)}`}
              checked={isSelected}
              onChange={row.getToggleSelectedHandler()}
              className={IN_CELL}
            />
          </td>
          {cells.map((cell) => (
            <BodyCell key={cell.id} cell={cell} />
          ))}
          <td aria-hidden className={`${CELL_CLASS} p-0!`} />
        </>
      )}
    </tr>
  );
});

function BodyCell({ cell }: { readonly cell: TableCell }) {
  const { column } = cell;
  const sticky = column.getIsPinned() === false ? "" : STICKY;
  const align = isColumnId(column.id) && COLUMNS[column.id].numeric ? "text-right" : "";
  return (
    <td
      style={columnStyle(column)}
      className={`${CELL_CLASS} ${sticky} ${align} ${edgeClass(column)}`}
    >
      <FlexRender cell={cell} />
    </td>
  );
}
