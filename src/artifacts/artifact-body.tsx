import {
  type FocusEvent,
  Fragment,
  type MouseEvent,
  type PointerEvent,
  type RefObject,
  useContext,
  useLayoutEffect,
  useMemo,
} from "react";
import type { FoundArtifacts } from "../artifact/artifact-finder.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { openByClick } from "../table/row-click.ts";
import { bodyAttributes, openerAround } from "../table/row-dom.ts";
import type { RowFocus } from "../table/row-focus.ts";
import type { RowWindow } from "../table/row-window.ts";
import { useCutTexts } from "../table/use-cut-texts.ts";
import { useRowFocus } from "../table/use-row-focus.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { isPlainClick } from "../ui/plain-click.ts";
import { ZoneContext } from "../ui/time.tsx";
import { ARTIFACT_COLUMN_IDS } from "../url-state/artifact-columns.ts";
import { useArtifactActions } from "./artifact-actions.ts";
import type { ArtifactCellContext } from "./artifact-cells.tsx";
import { versionsLinkAround } from "./artifact-dom.ts";
import { ArtifactRow } from "./artifact-row.tsx";
import { isVersionOf } from "./artifact-selection.ts";
import { markMatches } from "./mark-matches.ts";
import type { ArtifactTable } from "./use-artifact-table.ts";

export interface ArtifactBodyProps {
  readonly element: RefObject<HTMLTableSectionElement | null>;
  readonly table: ArtifactTable;
  readonly found: FoundArtifacts | undefined;
  readonly rowFocus: RowFocus;
  readonly rowWindow: RowWindow;
  readonly isPhone: boolean;
  /** The version in the drawer, `""` for none. */
  readonly open: string;
}

/** The rendered rows; together they are one tab stop. Rows are identified by their place. */
export function ArtifactBody(props: ArtifactBodyProps) {
  const { element, table, found, rowFocus, rowWindow, isPhone, open } = props;
  const { rendered, below, measure, keepMounted } = rowWindow;
  const { rows } = table.getRowModel();
  const artifacts = table.options.data;
  const handlers = useRowHandlers(
    useRowFocus(rowFocus, element, { keepMounted, showTools: noTools }),
  );
  const context = useCellContext(useCutTexts(element, [rows, rendered, isPhone]));
  const onSelect = useStableCallback((fqn: string, isSelected: boolean) =>
    table.getRow(fqn).toggleSelected(isSelected),
  );
  // After the texts are cut.
  useLayoutEffect(() => {
    if (element.current !== null) markMatches(element.current, artifacts, found);
  });

  return (
    <tbody ref={element} translate="no" {...bodyAttributes(rows.length)} {...handlers}>
      {rendered.map(({ index, gap }) => {
        const row = rows[index];
        return (
          <Fragment key={index}>
            <Spacer height={gap} />
            {row && (
              <ErrorBoundary part="This row" resetKey={row.original} fallback={FailedRow}>
                <ArtifactRow
                  {...{ index, context, isPhone, measure, onSelect }}
                  artifact={row.original}
                  isOpen={isVersionOf(row.original, open)}
                  isSelected={row.getIsSelected()}
                />
              </ErrorBoundary>
            )}
          </Fragment>
        );
      })}
      <Spacer height={below} />
    </tbody>
  );
}

const noTools = () => undefined;

function FailedRow() {
  return (
    <tr>
      <td colSpan={ARTIFACT_COLUMN_IDS.length + 2} className="h-8 pl-4 text-warn-text">
        This artifact couldn’t be displayed
      </td>
    </tr>
  );
}

/** One listener for each event of all rows, so that rows need none. */
function useRowHandlers(focusHandlers: ReturnType<typeof useRowFocus>) {
  const { onOpen, onVersions, onIntent } = useArtifactActions();

  function onIntentAt(target: EventTarget): void {
    if (target instanceof Element && openerAround(target) !== undefined) onIntent();
  }

  return {
    ...focusHandlers,
    onFocus(event: FocusEvent<HTMLElement>): void {
      focusHandlers.onFocus(event);
      onIntentAt(event.target);
    },
    onPointerOver: ({ target }: PointerEvent) => onIntentAt(target),
    onClick(event: MouseEvent): void {
      const { target } = event;
      const versionsOf = target instanceof Element ? versionsLinkAround(target) : undefined;
      if (versionsOf === undefined) openByClick(event, onOpen);
      else if (isPlainClick(event)) {
        event.preventDefault();
        onVersions(versionsOf);
      }
    },
  };
}

function useCellContext(onMarked: () => void): ArtifactCellContext {
  const zone = useContext(ZoneContext);
  const isPrinting = usePrinting();
  return useMemo(() => ({ zone, isPrinting, onMarked }), [zone, isPrinting, onMarked]);
}

/** Takes up the height of the rows that are not rendered. */
function Spacer({ height }: { readonly height: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden>
      <td height={height} />
    </tr>
  );
}
