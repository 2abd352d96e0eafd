import { memo, useState } from "react";
import type { Direction } from "../url-state/chart-state.ts";
import type { ComparedRow } from "./compared-row.ts";
import { MatrixCell } from "./matrix-cell.tsx";
import type { MatrixActions, MatrixModel } from "./matrix-model.ts";
import { RowHead } from "./row-head.tsx";

interface MatrixRowProps extends Pick<MatrixModel, "columns" | "baseline"> {
  readonly row: ComparedRow;
  readonly direction: Direction | undefined;
  readonly actions: MatrixActions;
  /** The place among all rows, from 1. */
  readonly place: number;
}

/** A path and its value in each version. Memoized, since typing in the search changes few of them. */
export const MatrixRow = memo(function MatrixRow(props: MatrixRowProps) {
  const { row, columns, baseline, direction, actions, place } = props;
  const [isActive, setActive] = useState(false);
  return (
    <tr
      aria-rowindex={place}
      className="group"
      onPointerEnter={() => setActive(true)}
      onPointerLeave={() => setActive(false)}
    >
      <th scope="row" className={HEAD}>
        <RowHead {...{ row, direction, actions }} />
      </th>
      {columns.map(({ reference, state }, index) => (
        <MatrixCell
          key={reference}
          {...{ row, index, baseline, direction, isActive }}
          isThere={state.kind === "shown"}
        />
      ))}
    </tr>
  );
});

const HEAD =
  "sticky left-0 z-[5] h-8 overflow-hidden border-line-1 border-b bg-surface py-0 pr-2 pl-4 text-left font-normal max-sm:h-11 max-sm:pl-2";
