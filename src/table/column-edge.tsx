import { usePointerResize } from "../ui/use-pointer-resize.ts";
import { clampColumnWidth } from "../url-state/column-choices.ts";
import type { ColumnId } from "../url-state/columns.ts";
import { resizeColumn } from "./column-commands.ts";
import type { VersionTableModel } from "./use-version-table.ts";

interface ColumnEdgeProps extends Pick<VersionTableModel, "table" | "onPreviewWidth"> {
  readonly id: ColumnId;
}

/**
 * The edge between two headers: dragging it resizes the column, and a double click resets the width.
 * It is not focusable; the header handles the keys for it.
 */
export function ColumnEdge({ id, table, onPreviewWidth }: ColumnEdgeProps) {
  const pointerHandlers = usePointerResize({
    edge: "right",
    // Measured, because the name column may be wider than its width in the model.
    width: (edge) => clampColumnWidth(edge.parentElement?.getBoundingClientRect().width ?? 0),
    clamp: clampColumnWidth,
    onDrag: (width) => onPreviewWidth(id, width),
    onWidth: (width) => resizeColumn(table, id, width),
  });

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: for the pointer only; the header handles the keys
    <span
      aria-hidden
      data-edge={id}
      {...pointerHandlers}
      onDoubleClick={() => resizeColumn(table, id, undefined)}
      className="absolute top-0 right-0 h-full w-2 cursor-col-resize touch-none select-none after:absolute after:inset-y-2 after:right-0 after:w-px hover:after:bg-line-3 active:after:bg-accent"
    />
  );
}
