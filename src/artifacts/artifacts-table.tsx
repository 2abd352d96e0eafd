import { memo, type RefObject, useEffect, useRef } from "react";
import type { Artifact } from "../artifact/artifact.ts";
import type { FoundArtifacts } from "../artifact/artifact-finder.ts";
import { countOf, formatCount } from "../lib/count.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { usePrinting } from "../lib/use-printing.ts";
import { useStyleSheet } from "../lib/use-style-sheet.ts";
import type { RowFocus } from "../table/row-focus.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import { ColumnElements, TABLE_CLASS } from "../table/table-layout.tsx";
import { useOverflowMark } from "../table/use-overflow-mark.ts";
import { useRowWindow } from "../table/use-row-window.ts";
import { ROW_HEIGHT } from "../table/version-table.tsx";
import { PHONE } from "../ui/breakpoints.ts";
import type { Density } from "../ui/density.ts";
import { ARTIFACT_COLUMN_IDS, type ArtifactSort } from "../url-state/artifact-columns.ts";
import { ArtifactBody } from "./artifact-body.tsx";
import { ArtifactHeader, PhoneHeader } from "./artifact-header.tsx";
import { artifactTableCss } from "./artifact-table-css.ts";
import { type ArtifactTable, useArtifactTable } from "./use-artifact-table.ts";

/** Nobody reads more on paper, and rendering them would take many seconds. */
const MAX_PRINTED = 1000;

interface ArtifactsTableProps {
  /** In the order of the page. */
  readonly artifacts: readonly Artifact[];
  readonly found: FoundArtifacts | undefined;
  readonly sort: ArtifactSort | undefined;
  readonly onSort: (sort: ArtifactSort | undefined) => void;
  readonly selection: Selection;
  readonly onSelection: OnSelection;
  readonly rowFocus: RowFocus;
  readonly density: Density;
  /** The version in the drawer, `""` for none. */
  readonly open: string;
  /** What decides which artifacts are shown; when it changes, the table scrolls to the top. */
  readonly view: string;
}

/** All artifacts that are shown, of which the visible rows are rendered. */
export const ArtifactsTable = memo(function ArtifactsTable(props: ArtifactsTableProps) {
  const { artifacts, sort, density, view } = props;
  const table = useArtifactTable(props);
  const isPhone = useMediaQuery(PHONE);
  const isPrinting = usePrinting();
  const scroller = useRef<HTMLDivElement>(null);
  useStyleSheet(artifactTableCss(sort));
  useOverflowMark(scroller);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when other artifacts are shown
  useEffect(() => {
    scroller.current?.scrollTo(0, 0);
  }, [view]);

  return (
    <div className="fade-more relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        data-density={density}
        className={`@container min-h-0 flex-1 scroll-pt-8 scroll-pb-14 overflow-auto pb-14 ${isPhone ? "" : "versions-scroller"}`}
      >
        <table
          aria-label="Artifacts"
          aria-rowcount={artifacts.length + 1}
          className={isPhone ? "w-full table-fixed border-separate border-spacing-0" : TABLE_CLASS}
        >
          {!isPhone && <ColumnElements columns={ARTIFACT_COLUMN_IDS} />}
          {isPhone ? <PhoneHeader /> : <ArtifactHeader table={table} />}
          <Rows {...props} table={table} scroller={scroller} isPhone={isPhone} />
        </table>
        {isPrinting && artifacts.length > MAX_PRINTED && (
          <p>
            The first {formatCount(MAX_PRINTED)} of {countOf(artifacts.length, "artifact")}
          </p>
        )}
      </div>
    </div>
  );
});

interface RowsProps extends Pick<ArtifactsTableProps, "found" | "rowFocus" | "density" | "open"> {
  readonly table: ArtifactTable;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly isPhone: boolean;
}

/** Scrolling renders only this. */
function Rows({ scroller, density, ...props }: RowsProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { length } = props.table.options.data;
  const count = usePrinting() ? Math.min(length, MAX_PRINTED) : length;
  const height = ROW_HEIGHT[props.isPhone ? "phone" : density];
  const rowWindow = useRowWindow(scroller, count, height, props.isPhone);
  return <ArtifactBody {...props} element={body} rowWindow={rowWindow} />;
}
