import { ArrowLeft } from "lucide-react";
import { versionTitle } from "../artifact/artifact-version.ts";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { StateBlock } from "../ui/state-block.tsx";
import { paths } from "../url-state/paths.ts";
import { withoutOpen } from "../url-state/transitions.ts";
import { copyVersionLinkAction, versionUrlOf } from "./actions/copy-link.ts";
import { CompareWith } from "./compare-with.tsx";
import { PageLink } from "./page-link.tsx";
import { useDocumentTitle } from "./use-document-title.ts";
import { useRecordRecentVersion } from "./use-record-recent-version.ts";
import { VersionContent } from "./version-content.tsx";
import { openVersionOf, type VersionScope } from "./version-scope.ts";

/** The content of a version's page. */
export function VersionView({ scope }: { readonly scope: VersionScope }) {
  const { state } = scope;
  const version = openVersionOf(scope);
  useDocumentTitle(version ? versionTitle(version) : (state.open ?? ""));
  useRecordRecentVersion(version);

  return (
    <>
      <nav
        aria-label="Breadcrumb"
        className="flex h-11 shrink-0 items-center justify-between print:hidden pr-2 pl-4 sm:-mb-2 sm:h-9"
      >
        <PageLink
          to={paths.versions(withoutOpen(state))}
          className="flex items-center gap-2 rounded-4 text-2 hover:text-1"
        >
          <ArrowLeft aria-hidden size={16} strokeWidth={1.5} />
          All versions
        </PageLink>
        {state.open !== undefined && (
          <DrawerActions
            copyLink={{ ...copyVersionLinkAction, text: versionUrlOf(scope) }}
            compare={version && <CompareWith version={version} />}
          />
        )}
      </nav>
      {state.open === undefined ? (
        <NoVersionNamed />
      ) : (
        <VersionContent scope={scope} layout="page" actions={null} />
      )}
    </>
  );
}

function NoVersionNamed() {
  return (
    <StateBlock role="status" title="No version selected">
      <p>The URL of a version contains its FQN: {paths.version()}?open=type:tenant/repo/name:1</p>
    </StateBlock>
  );
}
