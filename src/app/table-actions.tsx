import { type ReactNode, useMemo, useState } from "react";
import { openKeyOf } from "../artifact/artifact-version.ts";
import { type CellActions, CellActionsProvider } from "../table/cell-actions.ts";
import { hrefOf, paths, runUrlOf } from "../url-state/paths.ts";
import { withOpen } from "../url-state/transitions.ts";
import { LazyLayer } from "./lazy-part.tsx";
import { rawJsonPart, versionDrawerPart } from "./lazy-parts.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";

/** Provides the actions of the table's cells, and shows the JSON of a malformed row. */
export function TableActions({ children }: { readonly children: ReactNode }) {
  const { state, navigate } = useList();
  const [raw, setRaw] = useState<string>();
  const actions = useMemo<CellActions>(
    () => ({
      hrefOf: (version) =>
        hrefOf(pageConfig.base, paths.versions(withOpen(state, openKeyOf(version)))),
      onOpen: (version) => navigate(withOpen(state, openKeyOf(version))),
      onOpenRaw: setRaw,
      runUrlOf: ({ mlRepoId, runId }) => runUrlOf(pageConfig.host, mlRepoId, runId),
      onIntent: versionDrawerPart.preload,
    }),
    [state, navigate],
  );
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
