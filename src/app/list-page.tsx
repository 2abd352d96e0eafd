import { useEffect, useMemo, useState } from "react";
import { ApiError, type FieldProblem } from "../api/api-error.ts";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { type FilterName, textsOf } from "../query/filters.ts";
import { format, withFilters, withFilterTexts, withOpen } from "../query/query-state.ts";
import { useQueryState } from "../query/use-query-state.ts";
import { DroppedNotice } from "../states/dropped-notice.tsx";
import { type TableActions, TableActionsProvider } from "../table/table-actions.ts";
import { FilterSide } from "./filter-side.tsx";
import { ListBar } from "./list-bar.tsx";
import { ListResult } from "./list-result.tsx";
import { openPanelPart } from "./loadables.ts";
import { OpenPanelSlot, RawJsonSlot } from "./loaded-slots.tsx";
import { pageConfig, runUrlOf } from "./page-config.ts";
import { useFilterSide } from "./use-filter-side.ts";
import { useListShortcuts } from "./use-list-shortcuts.ts";
import { useReturnedFocus } from "./use-returned-focus.ts";
import { useVersions } from "./use-versions.ts";

const NO_PROBLEMS: readonly FieldProblem[] = [];

/** The list of versions, its filters, and the version in the drawer. */
export function ListPage() {
  const { query, refused, go } = useQueryState();
  const { request, result } = useVersions(query);
  const [raw, setRaw] = useState<{ readonly value: unknown }>();
  const texts = useMemo(() => textsOf(query.filters), [query.filters]);
  const side = useFilterSide();

  const onFilter = (name: FilterName, values: readonly string[]) =>
    go(withFilterTexts(query, name, values));
  const onClear = () => go(withFilters(query, {}));

  const actions = useMemo<TableActions>(
    () => ({
      hrefOf: (version) => `${pageConfig.base}${format(withOpen(query, openKeyOf(version)))}`,
      onOpen: (version) => go(withOpen(query, openKeyOf(version))),
      onOpenRaw: (value) => setRaw({ value }),
      runUrlOf: ({ mlRepoId, runId }) => runUrlOf(mlRepoId, runId),
      onIntent: openPanelPart.load,
    }),
    [query, go],
  );

  useListShortcuts({ query, go, total: result.data?.total, onFilters: () => side.show() });
  const title = Object.values(texts).flat().join(", ");
  useDocumentTitle(query.open === undefined ? title : undefined);
  useReturnedFocus(query.open);
  usePreloadedWhenIdle();

  return (
    <div className="flex min-h-0 flex-1">
      <FilterSide
        side={side}
        texts={texts}
        problems={result.error instanceof ApiError ? result.error.fields : NO_PROBLEMS}
        total={result.isPlaceholderData ? undefined : result.data?.total}
        onCommit={onFilter}
        onClear={onClear}
      />
      <main className="flex min-w-0 flex-1 flex-col">
        <h1 className="sr-only">Artifact versions</h1>
        <DroppedNotice refused={refused} onDismiss={() => go(query, { replace: true })} />
        <ListBar
          side={side}
          texts={texts}
          total={result.data?.total}
          pending={result.isPending}
          refreshing={result.isFetching}
          onRemove={(name) => onFilter(name, [])}
          onClear={onClear}
          onRefresh={() => void result.refetch()}
        />
        <TableActionsProvider value={actions}>
          <ListResult query={query} go={go} request={request} result={result} side={side} />
        </TableActionsProvider>
      </main>
      {query.open !== undefined && (
        <OpenPanelSlot
          query={query}
          go={go}
          rows={result.data?.rows}
          ready={result.data !== undefined || result.isError}
        />
      )}
      {raw !== undefined && (
        <RawJsonSlot title="Raw row" value={raw.value} onClose={() => setRaw(undefined)} />
      )}
    </div>
  );
}

/** Has the drawer's code at hand before the first click, once the page has nothing else to do. */
function usePreloadedWhenIdle(): void {
  useEffect(() => {
    const timer = setTimeout(openPanelPart.load, 1500);
    return () => clearTimeout(timer);
  }, []);
}
