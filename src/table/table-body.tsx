import { Fragment, type ReactNode, type RefObject } from "react";
import { isOpenedBy } from "../artifact/artifact-version.ts";
import type { PlacedColumn } from "./column-layout.ts";
import type { RowWindow } from "./row-window.ts";
import { MalformedRow, type OnSelect, VersionRow } from "./rows.tsx";
import { isSelected, type Selection } from "./selection.ts";
import type { TableRow } from "./table-model.tsx";
import { useRoving } from "./use-roving.ts";

export interface TableBodyProps {
  readonly element: RefObject<HTMLTableSectionElement | null>;
  readonly rows: readonly TableRow[];
  readonly rowWindow: RowWindow;
  /** `undefined` on a phone, where a row is one cell of three lines. */
  readonly columns: readonly PlacedColumn[] | undefined;
  /** An empty cell at the end takes the width that is left. */
  readonly isFilled: boolean;
  readonly open: string;
  readonly selection: Selection;
  readonly onSelect: OnSelect;
  readonly dimmed: boolean;
}

/** The rows of the page, as far as they are drawn; one tab stop in all. */
export function TableBody(props: TableBodyProps) {
  const { element, rows, rowWindow, columns, isFilled, open, selection, onSelect, dimmed } = props;
  const { drawn, below, measure, keep } = rowWindow;
  const roving = useRoving(element, keep);
  const span = columns === undefined ? 1 : columns.length + (isFilled ? 2 : 1);

  function rowAt(index: number): ReactNode {
    const row = rows[index];
    if (row === undefined) return null;
    const { original } = row;
    if (original.kind === "malformed") {
      return <MalformedRow row={original} span={span} index={index} measure={measure} />;
    }
    return (
      <VersionRow
        row={row}
        version={original.version}
        columns={columns}
        isFilled={isFilled}
        isOpen={isOpenedBy(original.version, open)}
        isSelected={isSelected(selection, original)}
        onSelect={onSelect}
        index={index}
        measure={measure}
      />
    );
  }

  return (
    <tbody ref={element} data-rows={rows.length} className={dimmed ? "opacity-60" : ""} {...roving}>
      {drawn.map(({ index, gap }) => (
        <Fragment key={rows[index]?.id}>
          <Spacer height={gap} />
          {rowAt(index)}
        </Fragment>
      ))}
      <Spacer height={below} />
    </tbody>
  );
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
