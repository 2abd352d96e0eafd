import type { MouseEvent } from "react";
import { useNavigationType } from "react-router";
import { versionTitle } from "../artifact/artifact-version.ts";
import { Drawer } from "../drawer/drawer.tsx";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { usePreference } from "../lib/preference.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import type { SharedUrl } from "../share/share-url.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { isPlainClick } from "../ui/plain-click.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { bind } from "./actions/action-definition.ts";
import { artifactsUrlOf, copyViewLinkAction, sharedUrlOf } from "./actions/copy-link.ts";
import { neighborActions } from "./actions/neighbors.ts";
import { closeAction } from "./actions/open-version.ts";
import type { Artifacts } from "./artifacts-context.ts";
import { CompareWith } from "./compare-with.tsx";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";
import { drawerWidthPreference } from "./preferences.ts";
import type { Columns } from "./use-columns.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useRecordRecentVersion } from "./use-record-recent-version.ts";
import { VersionContent } from "./version-content.tsx";
import { openVersionOf, type TablePage } from "./version-scope.ts";

/** The open version, beside the list. */
export function VersionDrawer() {
  const list = useList();
  return <PageDrawer page={list} link={sharedUrlOf(list)} columns={list.columns} />;
}

/** The open version, beside the artifacts. */
export function ArtifactDrawer({ artifacts }: { readonly artifacts: Artifacts }) {
  const link = { url: artifactsUrlOf(artifacts.url), leftOut: [] };
  return <PageDrawer page={artifacts} link={link} noun="artifact" />;
}

interface PageDrawerProps {
  readonly page: TablePage;
  /** The URL that restores the page with its drawer. */
  readonly link: SharedUrl;
  /** Of the page's table, if it shows versions. */
  readonly columns?: Columns;
  /** What its neighbors are. */
  readonly noun?: string;
}

function PageDrawer(props: PageDrawerProps) {
  const { page, columns } = props;
  const isPhone = useMediaQuery(PHONE);
  const [width, setWidth] = usePreference(drawerWidthPreference);
  const version = openVersionOf(page);
  useDocumentTitle(version && versionTitle(version));
  useRecordRecentVersion(version);
  const close = bind(closeAction, page);

  return (
    <Drawer
      label={version?.fqn ?? page.state.open ?? ""}
      modal={isPhone}
      isInUrl={useNavigationType() === "POP"}
      width={width}
      onWidth={setWidth}
      onClose={close.run}
    >
      <VersionContent
        scope={page}
        layout="drawer"
        columns={columns}
        actions={<PageDrawerActions {...props} />}
      />
    </Drawer>
  );
}

function PageDrawerActions({ page, link, noun = "version" }: PageDrawerProps) {
  const { url, leftOut } = link;
  const openAsPage = bind(neighborActions.openAsPage, page);
  const version = openVersionOf(page);

  function onOpenPage(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openAsPage.run();
  }

  return (
    <DrawerActions
      copyLink={{ ...copyViewLinkAction, text: url, leftOut }}
      compare={version && <CompareWith version={version} />}
      drawer={{
        previous: { ...bind(neighborActions.previous, page), label: `Previous ${noun}` },
        next: { ...bind(neighborActions.next, page), label: `Next ${noun}` },
        close: bind(closeAction, page),
        openAsPage: {
          ...openAsPage,
          href: hrefOf(pageConfig.base, paths.version(page.state)),
          onClick: onOpenPage,
        },
      }}
    />
  );
}
