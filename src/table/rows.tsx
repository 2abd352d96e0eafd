import { FlexRender, type Row as RowModel } from "@tanstack/react-table";
import { TriangleAlert } from "lucide-react";
import { memo } from "react";
import type { Row } from "../api/schema.ts";
import { Button } from "../ui/button.tsx";
import type { features } from "./columns.tsx";
import { useTableActions } from "./table-actions.ts";

const CELL =
  "h-8 overflow-hidden border-line-1 border-b px-2 first:sticky first:left-0 first:z-[1] first:bg-inherit first:pl-4 last:pr-4 max-sm:h-auto max-sm:py-1 max-sm:px-4";

interface VersionRowProps {
  readonly row: RowModel<typeof features, Row>;
  readonly isOpen: boolean;
  /** Given in a virtual table: measures the row by its `data-index`. */
  readonly measure?: (element: HTMLElement | null) => void;
}

/** A row of cells. Drawn anew only when its version or its state changes. */
export const VersionRow = memo(function VersionRow({ row, isOpen, measure }: VersionRowProps) {
  const state = isOpen ? "bg-row" : "bg-surface hover:bg-hover";
  return (
    <tr
      ref={measure}
      data-index={row.index}
      aria-rowindex={measure && row.index + 2}
      aria-current={isOpen || undefined}
      className={`group/row ${state}`}
    >
      {row.getAllCells().map((cell, index) => (
        <td
          key={cell.id}
          className={`${CELL} ${cell.column.columnDef.meta?.align === "end" ? "text-right" : ""} ${isOpen && index === 0 ? "shadow-[inset_2px_0] shadow-accent" : ""}`}
        >
          <FlexRender cell={cell} />
        </td>
      ))}
    </tr>
  );
});

interface MalformedRowProps {
  readonly row: Extract<Row, { kind: "malformed" }>;
  /** How many columns the table has. */
  readonly columns: number;
}

/** A row that isn't what the contract says: it says what is wrong, and opens as it came. */
export function MalformedRow({ row: { problem, raw }, columns }: MalformedRowProps) {
  const { onOpenRaw } = useTableActions();
  return (
    <tr className="bg-surface hover:bg-hover">
      <td colSpan={columns} className={CELL}>
        <span className="flex items-center gap-2">
          <TriangleAlert
            aria-hidden
            size={16}
            strokeWidth={1.5}
            className="shrink-0 text-warn-text"
          />
          <span className="min-w-0 truncate" data-tip={problem} data-tip-when="cut">
            Unreadable row: {problem}
          </span>
          <Button className="h-6" onClick={() => onOpenRaw(raw)}>
            Open raw JSON
          </Button>
        </span>
      </td>
    </tr>
  );
}
