import { GripVertical, MoveHorizontal, Pin } from "lucide-react";
import { type DragEvent, type KeyboardEvent, useId } from "react";
import { Checkbox } from "../ui/checkbox.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import { COLUMN_LABELS, type ColumnChoice } from "../url-state/columns.ts";

interface ColumnItemProps {
  readonly column: ColumnChoice;
  /** Its place among those shown, counted from 0; absent for a column that is not. */
  readonly place?: number;
  readonly onShown: () => void;
  readonly onPinned?: (pinned: boolean) => void;
  /** Gives up a width that was set by hand. */
  readonly onOwnWidth?: () => void;
  readonly onMove?: (to: number) => void;
  /** Another column, named by its place, was dropped on this one. */
  readonly onDropHere?: (from: number) => void;
}

/** What is dragged, in the list of columns: the place it comes from. */
const DRAG_TYPE = "application/x-column-place";

/** A column to show or hide, move, and pin. The handle moves it by pointer and by arrow keys. */
export function ColumnItem(props: ColumnItemProps) {
  const { column, place, onShown, onPinned, onOwnWidth, onMove, onDropHere } = props;
  const label = COLUMN_LABELS[column.id];
  const id = useId();
  const isShown = place !== undefined;

  function onKeyDown(event: KeyboardEvent): void {
    if (!isShown || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    onMove?.(place + (event.key === "ArrowUp" ? -1 : 1));
  }

  function onDrop(event: DragEvent): void {
    const from = event.dataTransfer.getData(DRAG_TYPE);
    if (from === "") return;
    event.preventDefault();
    onDropHere?.(Number(from));
  }

  return (
    <li
      data-column={column.id}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault();
      }}
      onDrop={onDrop}
      className="flex h-7 items-center gap-2 rounded-4 pr-1 hover:bg-hover max-sm:h-11"
    >
      {isShown ? (
        <button
          type="button"
          draggable
          aria-label={`Move ${label}`}
          data-tip="Drag, or arrow keys"
          onKeyDown={onKeyDown}
          onDragStart={(event) => event.dataTransfer.setData(DRAG_TYPE, String(place))}
          className="flex h-6 w-5 shrink-0 cursor-grab items-center justify-center rounded-3 text-3"
        >
          <GripVertical aria-hidden size={14} strokeWidth={1.5} />
        </button>
      ) : (
        <span className="w-5 shrink-0" />
      )}
      <Checkbox id={id} checked={isShown} disabled={column.id === "name"} onChange={onShown} />
      <label htmlFor={id} className="min-w-0 flex-1 truncate leading-7">
        {label}
      </label>
      {column.width !== undefined && (
        <IconButton
          icon={MoveHorizontal}
          size="small"
          label={`Own width for ${label}`}
          onClick={onOwnWidth}
        />
      )}
      {isShown && (
        <IconButton
          icon={Pin}
          size="small"
          label={column.pinned ? `Unpin ${label}` : `Pin ${label}`}
          data-pinned={column.pinned}
          className="data-pinned:text-accent-text data-pinned:[&>svg]:fill-current"
          onClick={() => onPinned?.(!column.pinned)}
        />
      )}
    </li>
  );
}
