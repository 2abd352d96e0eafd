import { type ArtifactVersion, versionTitle } from "../artifact/artifact-version.ts";
import type { ColumnId } from "../url-state/columns.ts";
import type { CellContext } from "./cell-values.tsx";
import { cellOf } from "./cells.tsx";
import { phoneCell } from "./phone-cell.tsx";
import { rowAttributes } from "./row-dom.ts";
import type { TableRow } from "./table-columns.ts";

/** Where a row is on the page. */
export interface RowPositionProps {
  /** The row's zero-based index on the page. */
  readonly index: number;
  /** Whether other rows of the page are not rendered. */
  readonly isPartial: boolean;
  /** Measures the row; `undefined` if all rows have the same height. */
  readonly measure: ((element: HTMLElement | null) => void) | undefined;
}

interface VersionRowProps extends RowPositionProps {
  readonly row: TableRow;
  readonly version: ArtifactVersion;
  readonly columns: readonly ColumnId[];
  readonly context: CellContext;
  /** On a phone, a row is a single cell of three lines. */
  readonly isPhone: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}

/**
 * A row of cells. The only component of a row, apart from a line of chips. Its looks are rules for the
 * table's body in the stylesheet, so that they aren't repeated in each row.
 */
export function VersionRow(props: VersionRowProps) {
  const { row, version, columns, context, isPhone, isOpen, isSelected, index } = props;
  const { measure, isPartial } = props;
  return (
    <tr
      ref={measure}
      {...rowAttributes(index)}
      aria-rowindex={isPartial ? index + 2 : undefined}
      aria-current={isOpen || undefined}
      className={isOpen || isSelected ? "on" : undefined}
    >
      {isPhone ? (
        <td className="phone">{phoneCell(version, context)}</td>
      ) : (
        <>
          <td>
            <input
              type="checkbox"
              tabIndex={-1}
              className="check"
              aria-label={`Select ${versionTitle(version)}`}
              checked={isSelected}
              onChange={row.getToggleSelectedHandler()}
            />
          </td>
          {columns.map((id) => cellOf(id, { version, context }))}
          <td aria-hidden />
        </>
      )}
    </tr>
  );
}
