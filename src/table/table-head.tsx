import { Checkbox, IN_CELL } from "../ui/checkbox.tsx";
import type { SortChoice } from "../url-state/columns.ts";
import { CHECK_WIDTH, type ColumnLayout } from "./column-layout.ts";
import { HeadCell } from "./head-cell.tsx";
import type { Resizing } from "./use-column-layout.ts";

/** The widths of the columns, for a table of fixed layout. */
export function TableColumns({ layout }: { readonly layout: ColumnLayout }) {
  return (
    <colgroup>
      <col style={{ width: CHECK_WIDTH }} />
      {layout.columns.map(({ id, width }) => (
        <col key={id} style={{ width }} />
      ))}
      {layout.isFilled && <col />}
    </colgroup>
  );
}

interface TableHeadProps {
  readonly layout: ColumnLayout;
  readonly sort: SortChoice | undefined;
  readonly onSort: (sort: SortChoice | undefined) => void;
  readonly resizing: Resizing;
  /** How many rows of the page are chosen, and how many could be. */
  readonly count: { readonly selected: number; readonly selectable: number };
  readonly onSelectPage: (selected: boolean) => void;
}

/** The heads of the columns, before them a checkbox for the whole page. */
export function TableHead({ layout, count, onSelectPage, ...rest }: TableHeadProps) {
  const { selected, selectable } = count;
  return (
    <thead>
      <tr>
        <td className="sticky top-0 left-0 z-[11] h-8 border-line-2 border-b bg-surface p-0">
          <Checkbox
            aria-label="Select all rows of this page"
            checked={selected > 0 && selected === selectable}
            indeterminate={selected > 0 && selected < selectable}
            disabled={selectable === 0}
            onChange={({ target }) => onSelectPage(target.checked)}
            className={IN_CELL}
          />
        </td>
        {layout.columns.map((column) => (
          <HeadCell key={column.id} column={column} {...rest} />
        ))}
        {layout.isFilled && (
          <td aria-hidden className="sticky top-0 z-head border-line-2 border-b bg-surface" />
        )}
      </tr>
    </thead>
  );
}
