import { Bookmark, Columns3, Link as LinkIcon, RefreshCw } from "lucide-react";
import type { TableInstance } from "../table/table-columns.tsx";
import { Button } from "../ui/button.tsx";
import { PopoverButton } from "../ui/popover-button.tsx";
import type { UrlState } from "../url-state/url-state.ts";
import { LazyPart } from "./lazy-part.tsx";
import { columnsPart, sharePart, viewsPart } from "./lazy-parts.ts";
import type { Columns } from "./use-columns.ts";

interface ListToolsProps {
  readonly state: UrlState;
  readonly navigate: (next: UrlState) => void;
  readonly columns: Columns;
  readonly table: TableInstance;
  /** The name of the view, for a link that is pasted elsewhere. */
  readonly title: string;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** What can be done with the list, at the right of the bar; on a phone, by the palette. */
export function ListTools({
  state,
  navigate,
  columns,
  table,
  title,
  refreshing,
  onRefresh,
}: ListToolsProps) {
  return (
    <div className="flex shrink-0 items-center">
      <PopoverButton
        isHiddenOnPhone
        id="columns"
        icon={Columns3}
        label="Columns"
        onIntent={columnsPart.load}
      >
        {() => (
          <LazyPart part={columnsPart}>
            {({ ColumnsView }) => <ColumnsView table={table} columns={columns} />}
          </LazyPart>
        )}
      </PopoverButton>
      <PopoverButton
        isHiddenOnPhone
        id="views"
        icon={Bookmark}
        label="Views"
        onIntent={viewsPart.load}
      >
        {(close) => (
          <LazyPart part={viewsPart}>
            {({ ViewsView }) => <ViewsView state={state} navigate={navigate} onClose={close} />}
          </LazyPart>
        )}
      </PopoverButton>
      <Button
        kind="plain"
        icon={RefreshCw}
        aria-label="Refresh"
        data-tip="Refresh"
        aria-busy={refreshing}
        className="max-sm:hidden"
        onClick={onRefresh}
      >
        <span className="@max-[1100px]:hidden">Refresh</span>
      </Button>
      <PopoverButton id="share" icon={LinkIcon} label="Share" onIntent={sharePart.load}>
        {() => (
          <LazyPart part={sharePart}>
            {({ ShareView }) => <ShareView state={state} columns={columns} title={title} />}
          </LazyPart>
        )}
      </PopoverButton>
    </div>
  );
}
