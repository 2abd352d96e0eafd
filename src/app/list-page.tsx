import { useEffect, useMemo, useState } from "react";
import { ApiError, type FieldProblem } from "../api/api-error.ts";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { IgnoredParamsNotice } from "../list-states/ignored-params-notice.tsx";
import { RowFocus } from "../table/row-focus.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import { type TableActions, TableActionsProvider } from "../table/table-actions.ts";
import { useVersionTable } from "../table/use-version-table.ts";
import { filtersTitle } from "../url-state/describe-filters.ts";
import { type FilterName, textsOf } from "../url-state/filters.ts";
import { withFilters, withFilterTexts, withOpen, withSort } from "../url-state/transitions.ts";
import { format } from "../url-state/url-state.ts";
import { useUrlState } from "../url-state/use-url-state.ts";
import { FiltersSidebar } from "./filters-sidebar.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { failurePart, palettePart, rawJsonPart, versionDrawerPart } from "./lazy-parts.ts";
import { ListBar } from "./list-bar.tsx";
import type { ListContext } from "./list-context.ts";
import { ListResult } from "./list-result.tsx";
import { ListTools } from "./list-tools.tsx";
import { pageConfig, runUrlOf } from "./page-config.ts";
import { useRecordSeenValues, useRepoNames } from "./seen-values.ts";
import { Shell } from "./shell.tsx";
import { useColumns } from "./use-columns.ts";
import { useFiltersSidebar } from "./use-filters-sidebar.ts";
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
  const { state, ignored, navigate } = useUrlState();
  const { request, result, onRefresh } = useVersions(state);
  const [raw, setRaw] = useState<{ readonly value: unknown }>();
  const texts = useMemo(() => textsOf(state.filters), [state.filters]);
  const side = useFiltersSidebar();
  const columns = useColumns(state, navigate);
  const given = result.data?.rows;
  const [rowFocus] = useState(() => new RowFocus());
  const model = useVersionTable({
    rows: given,
    columns: columns.columns,
    onColumns: columns.onColumns,
    sort: state.sort,
    onSort: (sort) => navigate(withSort(state, sort)),
    selection,
    onSelection,
  });
  const rows = given && model.shownRows;
  const total = result.data?.total;
  const problems = result.error instanceof ApiError ? result.error.fields : NO_PROBLEMS;
  const repoNameOf = useRepoNames();
  const title = filtersTitle(state.filters, repoNameOf);

  const onFilter = (name: FilterName, values: readonly string[]) =>
    navigate(withFilterTexts(state, name, values));
  const onClear = () => navigate(withFilters(state, {}));
  const onFilters = () => side.show();

  const list: ListContext = {
    state,
    navigate,
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
      hrefOf: (version) => `${pageConfig.base}${format(withOpen(state, openKeyOf(version)))}`,
      onOpen: (version) => navigate(withOpen(state, openKeyOf(version))),
      onOpenRaw: (value) => setRaw({ value }),
      runUrlOf: ({ mlRepoId, runId }) => runUrlOf(mlRepoId, runId),
      onIntent: versionDrawerPart.load,
    }),
    [state, navigate],
  );

  useListShortcuts(list, rowFocus);
  useDocumentTitle(state.open === undefined ? title : undefined);
  useKeptFocus(state.open, model.shownRows, rowFocus);
  useRecordSeenValues(given);
  usePreloaded(!result.isPending);

  return (
    <Shell state={state} list={list}>
      <div className="flex min-h-0 flex-1">
        <FiltersSidebar
          side={side}
          texts={texts}
          problems={problems}
          total={result.isPlaceholderData ? undefined : total}
          onCommit={onFilter}
          onClear={onClear}
        />
        <main tabIndex={-1} className="flex min-w-0 flex-1 flex-col sm:min-w-76">
          <h1 className="sr-only">Artifact versions</h1>
          <IgnoredParamsNotice
            ignored={ignored}
            onDismiss={() => navigate(state, { replace: true })}
          />
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
              state={state}
              navigate={navigate}
              columns={columns}
              table={model.table}
              title={title}
              refreshing={result.isFetching}
              onRefresh={onRefresh}
            />
          </ListBar>
          <TableActionsProvider value={tableActions}>
            <ListResult
              state={state}
              navigate={navigate}
              request={request}
              result={result}
              model={model}
              rowFocus={rowFocus}
              selection={selection}
              onSelection={onSelection}
              side={side}
            />
          </TableActionsProvider>
        </main>
        {state.open !== undefined && (
          <LazyPart part={versionDrawerPart}>
            {({ VersionDrawer }) => (
              <VersionDrawer
                state={state}
                navigate={navigate}
                columns={columns}
                rows={rows}
                ready={(result.isSuccess && !result.isPlaceholderData) || result.isError}
              />
            )}
          </LazyPart>
        )}
      </div>
      {raw !== undefined && (
        <LazyPart part={rawJsonPart} onFailed={() => setRaw(undefined)}>
          {({ RawJsonDialog }) => (
            <RawJsonDialog title="Raw row" value={raw.value} onClose={() => setRaw(undefined)} />
          )}
        </LazyPart>
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
      versionDrawerPart.load();
      palettePart.load();
    }, 1500);
    return () => clearTimeout(timer);
  }, [isSettled]);
}
