import type { RefObject } from "react";
import { TableBody, type TableBodyProps } from "./table-body.tsx";
import { useRowWindow } from "./use-row-window.ts";

interface VirtualBodyProps extends Omit<TableBodyProps, "rowWindow"> {
  readonly scroller: RefObject<HTMLElement | null>;
  /** The estimated height of a row, in CSS pixels. */
  readonly height: number;
}

/** The body of a long page, which renders only the visible rows. */
export function VirtualBody({ scroller, height, ...body }: VirtualBodyProps) {
  const count = body.model.table.getRowModel().rows.length;
  const rowWindow = useRowWindow(scroller, count, height, body.isPhone);
  return <TableBody {...body} rowWindow={rowWindow} />;
}
