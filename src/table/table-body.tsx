import {
  type ComponentProps,
  type FocusEvent,
  Fragment,
  type MouseEvent,
  memo,
  type PointerEvent,
  type RefObject,
  useContext,
  useMemo,
} from "react";
import { isOpenedBy } from "../artifact/artifact-version.ts";
import { lazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { ZoneContext } from "../ui/time.tsx";
import type { ColumnId } from "../url-state/columns.ts";
import { FailedRow, MalformedRow } from "./broken-rows.tsx";
import { useCellActions } from "./cell-actions.ts";
import type { CellContext } from "./cell-values.tsx";
import { openByClick } from "./row-click.ts";
import { bodyAttributes, openerAround } from "./row-dom.ts";
import type { RowFocus } from "./row-focus.ts";
import type { RowTools } from "./row-tools.tsx";
import type { RowWindow } from "./row-window.ts";
import type { TableRow } from "./table-columns.ts";
import { type ToolRows, useToolRows } from "./tool-rows.ts";
import { useCutTexts } from "./use-cut-texts.ts";
import { useRowFocus } from "./use-row-focus.ts";
import type { VersionTableModel } from "./use-version-table.ts";
import { type RowPositionProps, VersionRow } from "./version-row.tsx";

export interface TableBodyProps {
  readonly element: RefObject<HTMLTableSectionElement | null>;
  readonly model: VersionTableModel;
  readonly rowFocus: RowFocus;
  readonly rowWindow: RowWindow;
  readonly isPhone: boolean;
  /** The FQN or `id:<id>` of the version in the drawer, `""` for none. */
  readonly open: string;
  /** Whether the rows are from an earlier request, shown while the current one loads. */
  readonly isDimmed: boolean;
}

/**
 * The rendered rows of the page; together they are one tab stop. Rows are identified by their place, so
 * that another page updates their elements.
 */
export function TableBody(props: TableBodyProps) {
  const { element, model, rowFocus, rowWindow, isPhone, open, isDimmed } = props;
  const { rendered, below, isPartial, measure, keepMounted } = rowWindow;
  const { rows } = model.table.getRowModel();
  const { columns } = model;
  const toolRows = useToolRows();
  const handlers = useRowHandlers(
    toolRows,
    useRowFocus(rowFocus, element, { keepMounted, showTools: toolRows.onFocus }),
  );
  const onMarked = useCutTexts(element, [rows, rendered, model.css, isPhone]);
  const context = useCellContext(model.paths, onMarked);

  return (
    <tbody
      ref={element}
      translate="no"
      {...bodyAttributes(rows.length)}
      className={isDimmed ? "opacity-60" : ""}
      {...handlers}
    >
      {rendered.map(({ index, gap }) => {
        const row = rows[index];
        const { original } = row ?? {};
        return (
          <Fragment key={index}>
            <Spacer height={gap} />
            {row && (
              <BodyRow
                {...{ row, index, measure, isPartial, columns, context, isPhone }}
                isOpen={original?.kind === "version" && isOpenedBy(original.version, open)}
                isSelected={row.getIsSelected()}
              />
            )}
          </Fragment>
        );
      })}
      <Spacer height={below} />
      {/* In the body, so that their events reach its listeners. */}
      {!isPhone && <Tools toolRows={toolRows.rows} rows={rows} />}
    </tbody>
  );
}

/** Loaded once there are rows, since no row has tools before it is hovered or focused. */
const rowToolsPart = lazyModule(() => import("./row-tools.tsx"));

function Tools(props: ComponentProps<typeof RowTools>) {
  const part = useLazyModule(rowToolsPart);
  return typeof part === "object" ? <part.RowTools {...props} /> : null;
}

/** One listener for each event of all rows, so that rows need none. */
function useRowHandlers(toolRows: ToolRows, focusHandlers: ReturnType<typeof useRowFocus>) {
  const { onOpen, onIntent } = useCellActions();

  function onIntentAt(target: EventTarget): void {
    if (target instanceof Element && openerAround(target) !== undefined) onIntent();
  }

  return {
    ...focusHandlers,
    onFocus(event: FocusEvent<HTMLElement>): void {
      focusHandlers.onFocus(event);
      toolRows.onFocus(event.target);
      onIntentAt(event.target);
    },
    onPointerOver({ target }: PointerEvent): void {
      if (target instanceof Element) toolRows.onHover(target);
      onIntentAt(target);
    },
    // Some browsers don't focus a button that is pressed.
    onPointerDown({ target }: PointerEvent): void {
      if (target instanceof Element) toolRows.onFocus(target);
    },
    onPointerLeave: () => toolRows.onHover(null),
    // By keyboard, the link in the name cell opens the version.
    onClick: (event: MouseEvent) => openByClick(event, onOpen),
  };
}

function useCellContext(paths: VersionTableModel["paths"], onMarked: () => void): CellContext {
  const zone = useContext(ZoneContext);
  const isPrinting = usePrinting();
  const { hrefOf, runUrlOf } = useCellActions();
  return useMemo(
    () => ({ zone, isPrinting, hrefOf, runUrlOf, paths, onMarked }),
    [zone, isPrinting, hrefOf, runUrlOf, paths, onMarked],
  );
}

interface BodyRowProps extends RowPositionProps {
  readonly row: TableRow;
  readonly columns: readonly ColumnId[];
  readonly context: CellContext;
  readonly isPhone: boolean;
  readonly isOpen: boolean;
  readonly isSelected: boolean;
}

/** Memoized, because opening a version or selecting one must not render the other rows. */
const BodyRow = memo(function BodyRow(props: BodyRowProps) {
  const { row, columns, isPhone, index, measure, isPartial } = props;
  const { original } = row;
  // With the checkbox and the filler.
  const position = { index, measure, isPartial, span: isPhone ? 1 : columns.length + 2 };
  return (
    <ErrorBoundary
      part="This row"
      resetKey={original}
      fallback={(failure) => <FailedRow {...position} failure={failure} />}
    >
      {original.kind === "malformed" ? (
        <MalformedRow {...position} row={original} />
      ) : (
        <VersionRow {...props} version={original.version} />
      )}
    </ErrorBoundary>
  );
});

/** Takes up the height of the rows that are not rendered. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td height={height} />
    </tr>
  );
}
