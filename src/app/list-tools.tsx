import { Bookmark, Columns3, Link as LinkIcon, RefreshCw } from "lucide-react";
import type { QueryState } from "../query/query-state.ts";
import { Button } from "../ui/button.tsx";
import { PopoverButton } from "../ui/popover-button.tsx";
import { columnsPart, sharePart, viewsPart } from "./loadables.ts";
import { Loaded } from "./loaded.tsx";
import type { Columns } from "./use-columns.ts";

interface ListToolsProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly columns: Columns;
  /** The name of the view, for a link that is pasted elsewhere. */
  readonly title: string;
  readonly refreshing: boolean;
  readonly onRefresh: () => void;
}

/** What can be done with the list, at the right of the bar; on a phone, by the palette. */
export function ListTools({ query, go, columns, title, refreshing, onRefresh }: ListToolsProps) {
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
          <Loaded part={columnsPart}>
            {({ ColumnsView }) => <ColumnsView columns={columns} />}
          </Loaded>
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
          <Loaded part={viewsPart}>
            {({ ViewsView }) => <ViewsView query={query} go={go} onClose={close} />}
          </Loaded>
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
          <Loaded part={sharePart}>
            {({ ShareView }) => <ShareView query={query} columns={columns} title={title} />}
          </Loaded>
        )}
      </PopoverButton>
    </div>
  );
}
