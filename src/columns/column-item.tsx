import { MoveHorizontal, Pin } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { Checkbox } from "../ui/checkbox.tsx";
import { columnItemProps } from "../ui/data-attributes.ts";
import { DragHandle } from "../ui/drag-handle.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { ColumnChoice } from "../url-state/column-choices.ts";
import { COLUMNS, type ColumnId } from "../url-state/columns.ts";

/** What the panel can do with a column. */
export interface ColumnActions {
  readonly onShow: (id: ColumnId, isShown: boolean) => void;
  readonly onPin: (id: ColumnId, isPinned: boolean) => void;
  readonly onResetWidth: (id: ColumnId) => void;
  /** Moves a column to a zero-based index among the shown columns. */
  readonly onMove: (id: ColumnId, to: number) => void;
}

interface ShownItemProps {
  readonly column: ColumnChoice;
  readonly actions: Omit<ColumnActions, "onMove">;
  readonly handle: Omit<ComponentProps<typeof DragHandle>, "label">;
  /** The attributes of an item that is dragged or next to the drop line. */
  readonly item: object;
}

/** A shown column, which can be hidden, moved or pinned. Its width can be reset. */
export function ShownItem({ column, actions, handle, item }: ShownItemProps) {
  const { id, pinned, width } = column;
  const { label } = COLUMNS[id];
  return (
    <Item
      id={id}
      isShown
      handle={<DragHandle label={`Move ${label}`} {...handle} />}
      onShow={actions.onShow}
      item={item}
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
    <Item
      id={id}
      isShown={false}
      handle={<span className="w-6 shrink-0 max-sm:w-8" />}
      onShow={onShow}
    />
  );
}

interface ItemProps extends Pick<ColumnActions, "onShow"> {
  readonly id: ColumnId;
  readonly isShown: boolean;
  readonly handle: ReactNode;
  readonly item?: object;
  readonly children?: ReactNode;
}

function Item({ id, isShown, handle, onShow, item, children }: ItemProps) {
  const inputId = useId();
  return (
    <li
      {...columnItemProps(id)}
      {...item}
      className="drop-line flex h-7 items-center gap-2 rounded-4 pr-1 hover:bg-hover max-sm:h-11"
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
