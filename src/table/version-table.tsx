import { type ComponentProps, type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { lazyModule, useLazyModule } from "../lib/lazy-module.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { useStyleSheet } from "../lib/use-style-sheet.ts";
import { PHONE } from "../ui/breakpoints.ts";
import type { Density } from "../ui/density.ts";
import { isScrolledDown } from "./row-dom.ts";
import type { RowFocus } from "./row-focus.ts";
import { FIRST_ROWS, firstRows, MAX_WHOLE_PAGE } from "./row-window.ts";
import { TableBody } from "./table-body.tsx";
import { PhoneHeader, TableHeader } from "./table-header.tsx";
import { ColumnElements, TABLE_CLASS } from "./table-layout.tsx";
import { useOverflowMark } from "./use-overflow-mark.ts";
import type { VersionTableModel } from "./use-version-table.ts";
import type { VirtualBody } from "./virtual-body.tsx";

interface VersionTableProps {
  readonly model: VersionTableModel;
  readonly rowFocus: RowFocus;
  readonly density: Density;
  /** The FQN or `id:<id>` of the version in the drawer, `""` for none. */
  readonly open: string;
  /** Whether the rows are from an earlier request, shown while the current one loads. */
  readonly isDimmed: boolean;
  /** The current request; when it changes, the table scrolls to the top. */
  readonly request: string;
}

/** In CSS pixels. */
export const ROW_HEIGHT = { comfortable: 32, compact: 26, phone: 80 };

/** One page of artifact versions. */
export function VersionTable(props: VersionTableProps) {
  const { model, rowFocus, density, open, isDimmed, request } = props;
  const { table, columns, css } = model;
  const isPhone = useMediaQuery(PHONE);
  const scroller = useRef<HTMLDivElement>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const count = table.getRowModel().rows.length;
  useStyleSheet(css);
  useOverflowMark(scroller);
  useScrollToTop(scroller, request);
  useLaterRows(body, isDimmed || count > MAX_WHOLE_PAGE ? undefined : request);

  return (
    <div className="fade-more relative flex min-h-0 flex-1 flex-col">
      <div
        ref={scroller}
        data-density={density}
        className={`@container min-h-0 flex-1 scroll-pt-8 scroll-pb-14 overflow-auto pb-14 ${isPhone ? "" : "versions-scroller"}`}
      >
        <table
          aria-label="Artifact versions"
          aria-busy={isDimmed}
          aria-rowcount={count > MAX_WHOLE_PAGE ? count + 1 : undefined}
          className={isPhone ? "w-full table-fixed border-separate border-spacing-0" : TABLE_CLASS}
        >
          {!isPhone && <ColumnElements columns={columns} />}
          {isPhone ? <PhoneHeader /> : <TableHeader {...model} />}
          <Body
            element={body}
            model={model}
            rowFocus={rowFocus}
            scroller={scroller}
            height={ROW_HEIGHT[isPhone ? "phone" : density]}
            isPhone={isPhone}
            open={open}
            isDimmed={isDimmed}
          />
        </table>
      </div>
    </div>
  );
}

function useScrollToTop(scroller: RefObject<HTMLElement | null>, request: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: it scrolls when the request changes
  useEffect(() => {
    const { current } = scroller;
    // Writing `scrollTop` would make the browser lay out the page at once.
    if (current !== null && isScrolledDown(current)) current.scrollTop = 0;
  }, [request]);
}

/**
 * Rows below the window are laid out after the first frame of another page, which would otherwise take
 * twice as long. Not while one of the rows has the focus, which a hidden row would lose.
 * @param request that of the rows; `undefined` while they are those of an earlier one
 */
function useLaterRows(body: RefObject<HTMLElement | null>, request: string | undefined): void {
  const shown = useRef(request);
  useLayoutEffect(() => {
    const { current } = body;
    if (request === undefined || request === shown.current) return;
    const isFirst = shown.current === undefined;
    shown.current = request;
    if (isFirst || current === null || current.contains(document.activeElement)) return;
    current.toggleAttribute("data-later", true);
    const show = () => current.removeAttribute("data-later");
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(show);
    });
    return () => {
      cancelAnimationFrame(frame);
      show();
    };
  }, [body, request]);
}

/** Loaded with the first long page. */
const virtualBodyPart = lazyModule(() => import("./virtual-body.tsx"));

type BodyProps = ComponentProps<typeof VirtualBody>;

/** All rows of a short page; the visible rows of a long one, once that part is loaded. */
function Body(props: BodyProps) {
  const isLong = props.model.table.getRowModel().rows.length > MAX_WHOLE_PAGE;
  return isLong ? <LongBody {...props} /> : <PlainBody {...props} limit={MAX_WHOLE_PAGE} />;
}

function LongBody(props: BodyProps) {
  const part = useLazyModule(virtualBodyPart);
  if (typeof part === "object") return <part.VirtualBody {...props} />;
  // If the part can't be loaded, a slow page is better than one with missing rows.
  const limit = part === "failed" ? Number.POSITIVE_INFINITY : FIRST_ROWS;
  return <PlainBody {...props} limit={limit} />;
}

interface PlainBodyProps extends BodyProps {
  /** The maximum number of rows to render. */
  readonly limit: number;
}

function PlainBody({ scroller: _, height, limit, ...body }: PlainBodyProps) {
  const count = body.model.table.getRowModel().rows.length;
  return <TableBody {...body} rowWindow={firstRows(count, limit, height)} />;
}
