import { useRef } from "react";
import { onlyFirstClick } from "../ui/only-first-click.ts";
import { useReorder } from "../ui/use-reorder.ts";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import type { ColumnId } from "../url-state/columns.ts";
import { type ColumnActions, ShownItem } from "./column-item.tsx";

interface ShownColumnsProps {
  /** All shown columns, in order. */
  readonly columns: readonly ColumnChoice[];
  /** Those that match the search. */
  readonly matches: readonly ColumnChoice[];
  /** Whether a column is that of a path whose values are known not to be numbers. */
  readonly isText: (id: ColumnId) => boolean;
  readonly actions: ColumnActions;
}

/** The shown columns, which can be reordered: the pinned ones among themselves, and the others. */
export function ShownColumns({ columns, matches, isText, actions }: ShownColumnsProps) {
  const list = useRef<HTMLUListElement>(null);
  const { handleProps, itemProps } = useReorder({
    list,
    onMove(from, to) {
      const [moved, target] = [matches[from], matches[to]];
      if (moved !== undefined && target !== undefined) {
        actions.onMove(moved.id, columns.indexOf(target));
      }
    },
    rangeOf(from) {
      const isPeer = ({ pinned }: ColumnChoice) => pinned === matches[from]?.pinned;
      return [matches.findIndex(isPeer), matches.findLastIndex(isPeer)];
    },
  });
  return (
    <ul
      ref={list}
      aria-label="Shown columns"
      onClickCapture={onlyFirstClick}
      className="min-h-14 overflow-y-auto px-1"
    >
      {matches.map((column, index) => (
        <ShownItem
          key={column.id}
          column={column}
          isText={isText(column.id)}
          actions={actions}
          handle={handleProps(index)}
          item={itemProps(index, matches.length)}
        />
      ))}
    </ul>
  );
}
