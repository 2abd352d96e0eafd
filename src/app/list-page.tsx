import { useEffect, useMemo, useState } from "react";
import { ApiError, type FieldProblem } from "../api/api-error.ts";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { titleOfFilters } from "../query/filter-words.ts";
import { type FilterName, textsOf } from "../query/filters.ts";
import { format } from "../query/query-state.ts";
import { withFilters, withFilterTexts, withOpen } from "../query/transitions.ts";
import { useQueryState } from "../query/use-query-state.ts";
import { DroppedNotice } from "../states/dropped-notice.tsx";
import type { Selection } from "../table/selection.ts";
import { sortRows } from "../table/sort-rows.ts";
import { type TableActions, TableActionsProvider } from "../table/table-actions.ts";
import type { OnSelection } from "../table/use-row-selection.ts";
import { FilterSide } from "./filter-side.tsx";
import { useLearntFrom, useRepoNames } from "./known-store.ts";
import { ListBar } from "./list-bar.tsx";
import type { ListContext } from "./list-context.ts";
import { ListResult } from "./list-result.tsx";
import { ListTools } from "./list-tools.tsx";
import { failurePart, openPanelPart, palettePart, rawJsonPart } from "./loadables.ts";
import { Loaded } from "./loaded.tsx";
import { pageConfig, runUrlOf } from "./page-config.ts";
import { Shell } from "./shell.tsx";
import { useColumns } from "./use-columns.ts";
import { useFilterSide } from "./use-filter-side.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useListShortcuts } from "./use-list-shortcuts.ts";
import { useVersions } from "./use-versions.ts";

const NO_PROBLEMS: readonly FieldProblem[] = [];

interface ListPageProps {
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

/** The list of versions, its filters, and the version in the drawer. */
export function ListPage({ selection, onSelection }: ListPageProps) {
  const { query, refused, go } = useQueryState();
  const { request, result, onRefresh } = useVersions(query);
  const [raw, setRaw] = useState<{ readonly value: unknown }>();
  const texts = useMemo(() => textsOf(query.filters), [query.filters]);
  const side = useFilterSide();
  const columns = useColumns(query, go);
  const given = result.data?.rows;
  const rows = useMemo(() => given && sortRows(given, query.sort), [given, query.sort]);
  const total = result.data?.total;
  const problems = result.error instanceof ApiError ? result.error.fields : NO_PROBLEMS;
  const repoNameOf = useRepoNames();
  const title = titleOfFilters(query.filters, repoNameOf);

  const onFilter = (name: FilterName, values: readonly string[]) =>
    go(withFilterTexts(query, name, values));
  const onClear = () => go(withFilters(query, {}));
  const onFilters = () => side.show();

  const list: ListContext = {
    query,
    go,
    rows,
    total,
    columns,
    selection,
    onSelection,
    onFilters,
    onRefresh,
    title,
  };

  const tableActions = useMemo<TableActions>(
    () => ({
      hrefOf: (version) => `${pageConfig.base}${format(withOpen(query, openKeyOf(version)))}`,
      onOpen: (version) => go(withOpen(query, openKeyOf(version))),
      onOpenRaw: (value) => setRaw({ value }),
      runUrlOf: ({ mlRepoId, runId }) => runUrlOf(mlRepoId, runId),
      onIntent: openPanelPart.load,
    }),
    [query, go],
  );

  useListShortcuts(list);
  useDocumentTitle(query.open === undefined ? title : undefined);
  useKeptFocus(query.open, rows);
  useLearntFrom(given);
  usePreloaded(!result.isPending);

  return (
    <Shell query={query} list={list}>
      <div className="flex min-h-0 flex-1">
        <FilterSide
          side={side}
          texts={texts}
          problems={problems}
          total={result.isPlaceholderData ? undefined : total}
          onCommit={onFilter}
          onClear={onClear}
        />
        <main tabIndex={-1} className="flex min-w-0 flex-1 flex-col sm:min-w-76">
          <h1 className="sr-only">Artifact versions</h1>
          <DroppedNotice refused={refused} onDismiss={() => go(query, { replace: true })} />
          <ListBar
            side={side}
            texts={texts}
            problems={problems}
            total={total}
            pending={result.isPending}
            onCommit={onFilter}
            onClear={onClear}
          >
            <ListTools
              query={query}
              go={go}
              columns={columns}
              title={title}
              refreshing={result.isFetching}
              onRefresh={onRefresh}
            />
          </ListBar>
          <TableActionsProvider value={tableActions}>
            <ListResult
              query={query}
              go={go}
              request={request}
              result={result}
              rows={rows}
              columns={columns}
              selection={selection}
              onSelection={onSelection}
              side={side}
            />
          </TableActionsProvider>
        </main>
        {query.open !== undefined && (
          <Loaded part={openPanelPart}>
            {({ OpenPanel }) => (
              <OpenPanel
                query={query}
                go={go}
                columns={columns}
                rows={rows}
                ready={(result.isSuccess && !result.isPlaceholderData) || result.isError}
              />
            )}
          </Loaded>
        )}
      </div>
      {raw !== undefined && (
        <Loaded part={rawJsonPart} onFailed={() => setRaw(undefined)}>
          {({ RawJsonDialog }) => (
            <RawJsonDialog title="Raw row" value={raw.value} onClose={() => setRaw(undefined)} />
          )}
        </Loaded>
      )}
    </Shell>
  );
}

/**
 * Has the words for a failure at hand while the server is there; and the drawer and the palette
 * before the first key, once there is nothing else to do.
 */
function usePreloaded(isSettled: boolean): void {
  useEffect(() => {
    if (!isSettled) return;
    failurePart.load();
    const timer = setTimeout(() => {
      openPanelPart.load();
      palettePart.load();
    }, 1500);
    return () => clearTimeout(timer);
  }, [isSettled]);
}
