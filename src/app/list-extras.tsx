import { useStore } from "../lib/store.ts";
import { AsOf } from "../list-states/as-of.tsx";
import { Canceled } from "../list-states/canceled.tsx";
import { Waiting } from "../list-states/waiting.tsx";
import { PageSearch } from "../table/page-search.tsx";
import { MAX_WHOLE_PAGE } from "../table/row-window.ts";
import { SelectionBar } from "../table/selection-bar.tsx";
import { Button } from "../ui/button.tsx";
import { tipProps } from "../ui/data-attributes.ts";
import { ErrorBoundary } from "../ui/error-boundary.tsx";
import { bind } from "./actions/action-definition.ts";
import { pageSearch, pageSearchAction } from "./actions/page-search.ts";
import { selectionActions } from "./actions/selection.ts";
import { ListChange } from "./list-change.tsx";
import { useList } from "./list-context.ts";
import { refreshList } from "./refresh-list.ts";

/** Refetches everything on screen, and says what is new. */
export const onRefresh = refreshList;

/** What may appear above the rows or float over their top. */
export function AboveRows() {
  const { request, result } = useList();
  return (
    <>
      <ListChange />
      {result.isFetching && <ListWaiting key={request} />}
      <ListSearch />
    </>
  );
}

/** Floats over the rows, or over their skeleton, so that they don't move. */
function ListWaiting() {
  const { onCancel } = useList();
  return (
    <div className="pointer-events-none relative z-selection h-0">
      <Waiting
        onCancel={onCancel}
        className="pointer-events-auto absolute top-10 left-1/2 w-88 max-w-[calc(100%-16px)] -translate-x-1/2 rounded-8 border border-line-2 bg-raised shadow-float empty:hidden"
      />
    </div>
  );
}

function ListSearch() {
  const list = useList();
  const isOpen = useStore(pageSearch);
  if (!isOpen || pageSearchAction.prepare(list) === undefined) return null;
  const { model, rowFocus } = list;
  return (
    <PageSearch
      rows={model.shownRows}
      paths={model.paths}
      rowFocus={rowFocus}
      onClose={() => pageSearch.set(false)}
    />
  );
}

/** The rows' place after their request was canceled. */
export function CanceledRows() {
  const { result } = useList();
  return <Canceled onRetry={() => void result.refetch()} />;
}

/** What floats over the end of the rows. */
export function BelowRows() {
  const list = useList();
  const { selection, model } = list;
  return (
    <ErrorBoundary isInline part="The selection" resetKey={selection}>
      <SelectionBar
        selection={selection}
        onPage={model.table.getSelectedRowModel().rows.length}
        copy={selectionActions.copy}
        compare={bind(selectionActions.compare, list)}
        clear={bind(selectionActions.clear, list)}
      />
    </ErrorBoundary>
  );
}

/** Beside the range of the rows: how old they are, and how to search them on a long page. */
export function PageNotes() {
  const list = useList();
  const { dataUpdatedAt, data, isPlaceholderData } = list.result;
  const { icon, label, run } = bind(pageSearchAction, list);
  return (
    <>
      {/* In a narrow bar it is below the range. */}
      <span className="@max-[560px]:absolute @max-[560px]:bottom-px ml-2 @max-[560px]:ml-0 whitespace-nowrap text-3 text-label @max-[560px]:text-tiny @max-[560px]:leading-3 tabular-nums max-sm:bottom-1.5!">
        {data !== undefined && !isPlaceholderData && <AsOf at={dataUpdatedAt} />}
      </span>
      {data !== undefined && data.rows.length > MAX_WHOLE_PAGE && (
        <Button
          kind="plain"
          icon={icon}
          aria-label={label}
          {...tipProps("The browser’s search finds only the rows in view")}
          onClick={run}
        >
          <span className="@max-[720px]:hidden">{label}</span>
        </Button>
      )}
    </>
  );
}
