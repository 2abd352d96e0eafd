import { ArrowLeft } from "lucide-react";
import { Link } from "react-router";
import { titleOf } from "../artifact/artifact-version.ts";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { format, type QueryState } from "../query/query-state.ts";
import { StateBlock } from "../ui/state-block.tsx";
import { pageConfig } from "./page-config.ts";
import { useOpenVersion } from "./use-open-version.ts";
import { useRemembered } from "./use-remembered.ts";
import { useVersionShortcuts } from "./use-version-shortcuts.ts";
import { VersionBody } from "./version-body.tsx";

interface VersionViewProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
}

/** The version that the address names, whole. */
export function VersionView({ query, go }: VersionViewProps) {
  const found = useOpenVersion(query);
  const version = found.row?.kind === "version" ? found.row.version : undefined;
  useDocumentTitle(version ? titleOf(version) : (query.open ?? ""));
  useRemembered(version);
  useVersionShortcuts(query.open, version);

  return (
    <>
      <nav
        aria-label="Breadcrumb"
        className="flex h-11 shrink-0 items-center justify-between pr-2 pl-4"
      >
        <Link to="/" className="flex items-center gap-2 rounded-4 text-2 hover:text-1">
          <ArrowLeft aria-hidden size={16} strokeWidth={1.5} />
          All versions
        </Link>
        {query.open !== undefined && (
          <DrawerActions link={`${location.origin}${pageConfig.base}version${format(query)}`} />
        )}
      </nav>
      {query.open === undefined ? (
        <StateBlock role="status" title="No version named">
          <p>The address of a version holds its FQN: /version?open=type:tenant/repo/name:1</p>
        </StateBlock>
      ) : (
        <VersionBody query={query} go={go} found={found} layout="page" actions={null} />
      )}
    </>
  );
}
