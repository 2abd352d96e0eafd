import { ArrowLeft } from "lucide-react";
import { Link } from "react-router";
import { versionTitle } from "../artifact/artifact-version.ts";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { StateBlock } from "../ui/state-block.tsx";
import { format, type UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";
import { useOpenVersion } from "./use-open-version.ts";
import { useRemembered } from "./use-remembered.ts";
import { useVersionShortcuts } from "./use-version-shortcuts.ts";
import { VersionContent } from "./version-content.tsx";

interface VersionViewProps {
  readonly state: UrlState;
  readonly navigate: (next: UrlState) => void;
}

/** The version that the address names, whole. */
export function VersionView({ state, navigate }: VersionViewProps) {
  const found = useOpenVersion(state);
  const version = found.row?.kind === "version" ? found.row.version : undefined;
  useDocumentTitle(version ? versionTitle(version) : (state.open ?? ""));
  useRemembered(version);
  useVersionShortcuts(state.open, version);

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
        {state.open !== undefined && (
          <DrawerActions link={`${location.origin}${pageConfig.base}version${format(state)}`} />
        )}
      </nav>
      {state.open === undefined ? (
        <StateBlock role="status" title="No version named">
          <p>The address of a version holds its FQN: /version?open=type:tenant/repo/name:1</p>
        </StateBlock>
      ) : (
        <VersionContent
          state={state}
          navigate={navigate}
          found={found}
          layout="page"
          actions={null}
        />
      )}
    </>
  );
}
