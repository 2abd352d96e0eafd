import { Fragment, type ReactNode, type RefObject } from "react";
import { isOpenedBy } from "../artifact/artifact-version.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { FailedRow, MalformedRow } from "./broken-rows.tsx";
import { openByClick } from "./row-click.ts";
import { bodyAttributes } from "./row-dom.ts";
import type { RowFocus } from "./row-focus.ts";
import type { RowWindow } from "./row-window.ts";
import type { TableInstance, TableRow } from "./table-columns.tsx";
import { shownColumns } from "./table-layout.tsx";
import { useRowFocus } from "./use-row-focus.ts";
import { type RowPositionProps, VersionRow } from "./version-row.tsx";

export interface TableBodyProps {
  readonly element: RefObject<HTMLTableSectionElement | null>;
  readonly table: TableInstance;
  readonly rowFocus: RowFocus;
  readonly rowWindow: RowWindow;
  readonly isPhone: boolean;
  /** The FQN or `id:<id>` of the version in the drawer, `""` for none. */
  readonly open: string;
  /** Whether the rows are from an earlier request, shown while the current one loads. */
  readonly isDimmed: boolean;
}

/** The rendered rows of the page; together they are one tab stop. */
export function TableBody(props: TableBodyProps) {
  const { element, table, rowFocus, rowWindow, isDimmed, ...rest } = props;
  const { rendered, below, measure, keepMounted } = rowWindow;
  const { rows } = table.getRowModel();
  const focusHandlers = useRowFocus(rowFocus, element, keepMounted);
  // With the checkbox and the filler.
  const span = rest.isPhone ? 1 : shownColumns(table).length + 2;

  function rowAt(index: number): ReactNode {
    const row = rows[index];
    if (row === undefined) return null;
    const position = { index, measure, span };
    return (
      <ErrorBoundary
        part="This row"
        resetKey={row.original}
        fallback={(failure) => <FailedRow {...position} failure={failure} />}
      >
        <BodyRow {...rest} {...position} row={row} />
      </ErrorBoundary>
    );
  }

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: by keyboard, the link in the name cell opens the version
    <tbody
      ref={element}
      {...bodyAttributes(rows.length)}
      className={isDimmed ? "opacity-60" : ""}
      {...focusHandlers}
      onClick={openByClick}
    >
      {rendered.map(({ index, gap }) => (
        <Fragment key={rows[index]?.id}>
          <Spacer height={gap} />
          {rowAt(index)}
        </Fragment>
      ))}
      <Spacer height={below} />
    </tbody>
  );
}

interface BodyRowProps extends RowPositionProps, Pick<TableBodyProps, "isPhone" | "open"> {
  readonly row: TableRow;
  readonly span: number;
}

function BodyRow({ row, span, isPhone, open, ...position }: BodyRowProps) {
  const { original } = row;
  if (original.kind === "malformed")
    return <MalformedRow row={original} span={span} {...position} />;
  return (
    <VersionRow
      row={row}
      version={original.version}
      cells={isPhone ? undefined : row.getVisibleCells()}
      isOpen={isOpenedBy(original.version, open)}
      isSelected={row.getIsSelected()}
      {...position}
    />
  );
}

/** Takes up the height of the rows that are not rendered. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td style={{ height }} />
    </tr>
  );
}
