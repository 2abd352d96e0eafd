import { type ReactNode, useMemo, useState } from "react";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { type CellActions, CellActionsProvider } from "../table/cell-actions.ts";
import { hrefOf, paths, runUrlOf } from "../url-state/paths.ts";
import { withOpen } from "../url-state/transitions.ts";
import { format, parse } from "../url-state/url-state.ts";
import { LazyLayer } from "./lazy-part.tsx";
import { rawJsonPart, versionDrawerPart } from "./lazy-parts.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";

/** Provides the actions of the table's rows, and shows the JSON of a malformed row. */
export function TableActions({ children }: { readonly children: ReactNode }) {
  const [raw, setRaw] = useState<string>();
  const actions = useTableActions(setRaw);
  const onClose = () => setRaw(undefined);
  return (
    <>
      <CellActionsProvider value={actions}>{children}</CellActionsProvider>
      {raw !== undefined && (
        <LazyLayer part={rawJsonPart} onClose={onClose}>
          {({ RawJsonDialog }) => <RawJsonDialog title="Raw row" json={raw} onClose={onClose} />}
        </LazyLayer>
      )}
    </>
  );
}

/** Any version, since the state of the links is that with another version open. */
const ANY_VERSION = "id:0";

/** The same actions whichever version is open, so that opening one doesn't render all rows. */
function useTableActions(onOpenRaw: (raw: string) => void): CellActions {
  const { state, navigate } = useList();
  const onOpen = useStableCallback((openKey: string) => navigate(withOpen(state, openKey)));
  const search = format(withOpen(state, ANY_VERSION));
  return useMemo(() => {
    const base = parse(search).state;
    return {
      hrefOf: (version) =>
        hrefOf(pageConfig.base, paths.versions(withOpen(base, openKeyOf(version)))),
      onOpen,
      onOpenRaw,
      runUrlOf: ({ mlRepoId, runId }) => runUrlOf(pageConfig.host, mlRepoId, runId),
      onIntent: versionDrawerPart.preload,
    };
  }, [search, onOpen, onOpenRaw]);
}
