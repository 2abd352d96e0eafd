import { X } from "lucide-react";
import { type ReactNode, useEffect } from "react";
import { isOpenedBy } from "../artifact/artifact-version.ts";
import type { OnSelection, Selection } from "../table/selection.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { bind } from "./actions/action-definition.ts";
import { closeAction } from "./actions/open-version.ts";
import { FiltersSidebar } from "./filters-sidebar.tsx";
import { IgnoredParams } from "./ignored-params.tsx";
import { LazyPart } from "./lazy-part.tsx";
import { artifactsPart, failurePart, palettePart, versionDrawerPart } from "./lazy-parts.ts";
import { ListBar } from "./list-bar.tsx";
import { ListProvider, useList } from "./list-context.ts";
import { ListResult } from "./list-result.tsx";
import { useRecordSeenValues } from "./seen-values.ts";
import { Shell } from "./shell.tsx";
import { TableActions } from "./table-actions.tsx";
import { useDocumentTitle } from "./use-document-title.ts";
import { useFocusRecovery } from "./use-focus-recovery.ts";
import { useListState } from "./use-list-state.ts";
import type { TablePage } from "./version-scope.ts";

interface ListPageProps {
  readonly selection: Selection;
  readonly onSelection: OnSelection;
}

/** The list of versions, its filters, and the open version in the drawer. */
export function ListPage({ selection, onSelection }: ListPageProps) {
  const list = useListState(selection, onSelection);
  const { state, result, title } = list;
  useDocumentTitle(state.open === undefined ? title : undefined);
  useFocusRecovery(state.open, list.rowFocus, (open) =>
    list.model.shownRows.findIndex(
      (row) => row.kind === "version" && isOpenedBy(row.version, open),
    ),
  );
  useRecordSeenValues(result.data?.rows);
  usePreloaded(!result.isPending);

  return (
    <ListProvider value={list}>
      <Shell page={{ name: "versions", scope: list }}>
        <div className="flex min-h-0 flex-1">
          <FiltersSidebar />
          <ListMain />
          {state.open !== undefined && (
            <LazyPart
              part={versionDrawerPart}
              resetKey={state.open}
              failureFrame={(failure) => <FailedDrawer page={list}>{failure}</FailedDrawer>}
            >
              {({ VersionDrawer }) => <VersionDrawer />}
            </LazyPart>
          )}
        </div>
      </Shell>
    </ListProvider>
  );
}

function ListMain() {
  const { state, navigate, ignored } = useList();
  return (
    <main tabIndex={-1} className="flex min-w-0 flex-1 flex-col sm:min-w-76">
      <h1 className="sr-only">Artifact versions</h1>
      <IgnoredParams ignored={ignored} onDismiss={() => navigate(state, { replace: true })} />
      <ListBar />
      <TableActions>
        <ListResult />
      </TableActions>
    </main>
  );
}

interface FailedDrawerProps {
  readonly page: TablePage;
  readonly children: ReactNode;
}

/** The drawer's place while its code can't be loaded or rendered; on a phone, the whole screen. */
export function FailedDrawer({ page, children }: FailedDrawerProps) {
  const { label, run } = bind(closeAction, page);
  return (
    <dialog
      open
      aria-label={page.state.open}
      tabIndex={-1}
      className="relative inset-auto z-drawer m-0 flex h-auto max-h-none w-105 max-w-[70vw] shrink-0 flex-col border-0 border-line-2 border-l bg-raised p-0 text-1 shadow-drawer focus-visible:outline-none max-sm:fixed max-sm:inset-0 max-sm:size-full max-sm:max-w-none"
    >
      <IconButton icon={X} label={label} onClick={run} className="m-2 self-end" />
      {children}
    </dialog>
  );
}

/**
 * Preloads the failure state while the server is reachable, and the drawer and palette once the page is
 * idle.
 */
function usePreloaded(isSettled: boolean): void {
  useEffect(() => {
    if (!isSettled) return;
    failurePart.preload();
    const timer = setTimeout(() => {
      versionDrawerPart.preload();
      artifactsPart.preload();
      palettePart.preload();
    }, 1500);
    return () => clearTimeout(timer);
  }, [isSettled]);
}
