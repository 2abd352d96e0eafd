import { ChevronDown, MoveHorizontal, Pin } from "lucide-react";
import { type ComponentProps, type ReactNode, useId } from "react";
import { Checkbox } from "../ui/checkbox.tsx";
import { CutText } from "../ui/cut-text.tsx";
import { columnItemProps } from "../ui/data-attributes.ts";
import { DragHandle } from "../ui/drag-handle.tsx";
import { IconButton } from "../ui/icon-button.tsx";
import type { ColumnChoice, ColumnFormat } from "../url-state/column-choices.ts";
import {
  type ColumnId,
  columnSpecOf,
  isPathColumnId,
  type PathColumnId,
} from "../url-state/columns.ts";

/** What the panel can do with a column. */
export interface ColumnActions {
  readonly onShow: (id: ColumnId, isShown: boolean) => void;
  readonly onPin: (id: ColumnId, isPinned: boolean) => void;
  readonly onResetWidth: (id: ColumnId) => void;
  /** Sets how a path's column shows its numbers; `undefined` for a bar. */
  readonly onFormat: (id: PathColumnId, format: ColumnFormat | undefined) => void;
  /** Moves a column to a zero-based index among the shown columns. */
  readonly onMove: (id: ColumnId, to: number) => void;
}

interface ShownItemProps {
  readonly column: ColumnChoice;
  /** Whether it is the column of a path whose values are known not to be numbers. */
  readonly isText: boolean;
  readonly actions: Omit<ColumnActions, "onMove">;
  readonly handle: Omit<ComponentProps<typeof DragHandle>, "label">;
  /** The attributes of an item that is dragged or next to the drop line. */
  readonly item: object;
}

/** A shown column, which can be hidden, moved or pinned. Its width can be reset. */
export function ShownItem({ column, isText, actions, handle, item }: ShownItemProps) {
  const { id, pinned, width, format } = column;
  const { label } = columnSpecOf(id);
  return (
    <Item
      id={id}
      isShown
      handle={<DragHandle label={`Move ${label}`} {...handle} />}
      onShow={actions.onShow}
      item={item}
    >
      {isPathColumnId(id) && !isText && (
        <FormatSelect
          label={`Format of ${label}`}
          format={format}
          onFormat={(next) => actions.onFormat(id, next)}
        />
      )}
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

interface FormatSelectProps {
  readonly label: string;
  readonly format: ColumnFormat | undefined;
  readonly onFormat: (format: ColumnFormat | undefined) => void;
}

/** How a column shows the place of its numbers in the page's range. */
function FormatSelect({ label, format, onFormat }: FormatSelectProps) {
  return (
    <span className="relative">
      <select
        aria-label={label}
        value={format ?? "bar"}
        onChange={({ target: { value } }) =>
          onFormat(value === "heat" || value === "plain" ? value : undefined)
        }
        className="h-6 appearance-none rounded-4 bg-transparent pr-5 pl-1.5 text-2 text-label hover:bg-press max-sm:h-11 max-sm:text-touch"
      >
        <option>bar</option>
        <option>heat</option>
        <option>plain</option>
      </select>
      <ChevronDown
        aria-hidden
        size={14}
        strokeWidth={1.5}
        className="pointer-events-none absolute top-1/2 right-1 -translate-y-1/2 text-3"
      />
    </span>
  );
}

interface HiddenItemProps extends Pick<ColumnActions, "onShow"> {
  readonly id: ColumnId;
  /** What is known about it, shown beside it. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

/** A hidden column, which can be shown. */
export function HiddenItem({ id, hint, isDisabled = false, onShow }: HiddenItemProps) {
  return (
    <Item
      id={id}
      isShown={false}
      isDisabled={isDisabled}
      handle={<span className="w-6 shrink-0 max-sm:w-8" />}
      onShow={onShow}
    >
      {hint !== undefined && (
        <span className="shrink-0 pr-1 text-3 text-label tabular-nums">{hint}</span>
      )}
    </Item>
  );
}

interface ItemProps extends Pick<ColumnActions, "onShow"> {
  readonly id: ColumnId;
  readonly isShown: boolean;
  readonly isDisabled?: boolean;
  readonly handle: ReactNode;
  readonly item?: object;
  readonly children?: ReactNode;
}

function Item({ id, isShown, isDisabled = false, handle, onShow, item, children }: ItemProps) {
  const inputId = useId();
  const { label } = columnSpecOf(id);
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
        disabled={isDisabled || id === "name"}
        onChange={() => onShow(id, !isShown)}
      />
      <label htmlFor={inputId} className="min-w-0 flex-1 truncate leading-7">
        {isPathColumnId(id) ? <CutText text={label} className="font-mono text-code" /> : label}
      </label>
      {children}
    </li>
  );
}
