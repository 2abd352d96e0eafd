import { GripVertical, MoveHorizontal, Pin } from "lucide-react";
import { type DragEvent, type KeyboardEvent, type ReactNode, useId } from "react";
import { Checkbox } from "../ui/checkbox.tsx";
import { columnItemProps, tipProps } from "../ui/data-attributes.ts";
import { IconButton } from "../ui/icon-button.tsx";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import { COLUMNS, type ColumnId, isColumnId } from "../url-state/columns.ts";

/** What the panel can do with a column. */
export interface ColumnActions {
  readonly onShow: (id: ColumnId, isShown: boolean) => void;
  readonly onPin: (id: ColumnId, isPinned: boolean) => void;
  readonly onResetWidth: (id: ColumnId) => void;
  /** Moves a column to a zero-based index among the shown columns. */
  readonly onMove: (id: ColumnId, to: number) => void;
}

/** The type of the dragged data: the ID of a column. */
const DRAG_TYPE = "application/x-column";

interface ShownItemProps {
  readonly column: ColumnChoice;
  /** Its index among the shown columns. */
  readonly index: number;
  readonly actions: ColumnActions;
}

/** A shown column, which can be hidden, moved or pinned. Its width can be reset. */
export function ShownItem({ column: { id, pinned, width }, index, actions }: ShownItemProps) {
  const { label } = COLUMNS[id];

  function onDrop(event: DragEvent): void {
    const dragged = event.dataTransfer.getData(DRAG_TYPE);
    if (!isColumnId(dragged)) return;
    event.preventDefault();
    actions.onMove(dragged, index);
  }

  return (
    <Item
      id={id}
      isShown
      handle={<Handle id={id} index={index} onMove={actions.onMove} />}
      onShow={actions.onShow}
      onDrop={onDrop}
    >
      {width !== undefined && (
        <IconButton
          icon={MoveHorizontal}
          size="small"
          label={`Reset width of ${label}`}
          onClick={() => actions.onResetWidth(id)}
        />
      )}
      <IconButton
        icon={Pin}
        size="small"
        label={pinned ? `Unpin ${label}` : `Pin ${label}`}
        data-pinned={pinned}
        className="data-pinned:text-accent-text data-pinned:[&>svg]:fill-current"
        onClick={() => actions.onPin(id, !pinned)}
      />
    </Item>
  );
}

interface HiddenItemProps extends Pick<ColumnActions, "onShow"> {
  readonly id: ColumnId;
}

/** A hidden column, which can be shown. */
export function HiddenItem({ id, onShow }: HiddenItemProps) {
  return (
    <Item id={id} isShown={false} handle={<span className="w-5 shrink-0" />} onShow={onShow} />
  );
}

interface ItemProps extends Pick<ColumnActions, "onShow"> {
  readonly id: ColumnId;
  readonly isShown: boolean;
  readonly handle: ReactNode;
  readonly onDrop?: (event: DragEvent) => void;
  readonly children?: ReactNode;
}

function Item({ id, isShown, handle, onShow, onDrop, children }: ItemProps) {
  const inputId = useId();
  return (
    <li
      {...columnItemProps(id)}
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes(DRAG_TYPE)) event.preventDefault();
      }}
      onDrop={onDrop}
      className="flex h-7 items-center gap-2 rounded-4 pr-1 hover:bg-hover max-sm:h-11"
    >
      {handle}
      <Checkbox
        id={inputId}
        checked={isShown}
        disabled={id === "name"}
        onChange={() => onShow(id, !isShown)}
      />
      <label htmlFor={inputId} className="min-w-0 flex-1 truncate leading-7">
        {COLUMNS[id].label}
      </label>
      {children}
    </li>
  );
}

interface HandleProps extends Pick<ColumnActions, "onMove"> {
  readonly id: ColumnId;
  readonly index: number;
}

/** The handle that moves a column, by dragging or one position at a time with the arrow keys. */
function Handle({ id, index, onMove }: HandleProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onMove(id, index + (event.key === "ArrowUp" ? -1 : 1));
  }

  return (
    <button
      type="button"
      draggable
      aria-label={`Move ${COLUMNS[id].label}`}
      {...tipProps("Drag or use the arrow keys")}
      onKeyDown={onKeyDown}
      onDragStart={(event) => event.dataTransfer.setData(DRAG_TYPE, id)}
      className="flex h-6 w-5 shrink-0 cursor-grab items-center justify-center rounded-3 text-3"
    >
      <GripVertical aria-hidden size={14} strokeWidth={1.5} />
    </button>
  );
}
