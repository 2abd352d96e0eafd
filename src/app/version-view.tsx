import { ArrowLeft } from "lucide-react";
import { Link } from "react-router";
import { titleOf } from "../artifact/artifact-version.ts";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { format } from "../query/query-state.ts";
import { useQueryState } from "../query/use-query-state.ts";
import { DroppedNotice } from "../states/dropped-notice.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { pageConfig } from "./page-config.ts";
import { useOpenVersion } from "./use-open-version.ts";
import { VersionBody } from "./version-body.tsx";

/** One version as a page of its own, at `/version?open=…`. */
export function VersionView() {
  const { query, refused, go } = useQueryState();
  const found = useOpenVersion(query);
  const { row } = found;
  useDocumentTitle(row?.kind === "version" ? titleOf(row.version) : undefined);

  return (
    <main className="flex min-h-0 flex-1 flex-col bg-surface">
      <DroppedNotice refused={refused} onDismiss={() => go(query, { replace: true })} />
      <nav aria-label="Breadcrumb" className="flex h-11 shrink-0 items-center px-4">
        <Link to="/" className="flex items-center gap-2 rounded-4 text-2 hover:text-1">
          <ArrowLeft aria-hidden size={16} strokeWidth={1.5} />
          All versions
        </Link>
      </nav>
      {query.open === undefined ? (
        <StateBlock role="status" title="No version named">
          <p>The address of a version holds its FQN: /version?open=type:tenant/repo/name:1</p>
        </StateBlock>
      ) : (
        <VersionBody
          query={query}
          go={go}
          found={found}
          layout="page"
          actions={
            <DrawerActions link={`${location.origin}${pageConfig.base}version${format(query)}`} />
          }
        />
      )}
    </main>
  );
}
