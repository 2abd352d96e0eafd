import type { MouseEvent } from "react";
import { useNavigationType } from "react-router";
import { versionTitle } from "../artifact/artifact-version.ts";
import { Drawer } from "../drawer/drawer.tsx";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { usePreference } from "../lib/preference.ts";
import { useMediaQuery } from "../lib/use-media-query.ts";
import { PHONE } from "../ui/breakpoints.ts";
import { isPlainClick } from "../ui/plain-click.ts";
import { hrefOf, paths } from "../url-state/paths.ts";
import { bind } from "./actions/action-definition.ts";
import { copyViewLinkAction, sharedUrlOf } from "./actions/copy-link.ts";
import { neighborActions } from "./actions/neighbors.ts";
import { closeAction } from "./actions/open-version.ts";
import { useList } from "./list-context.ts";
import { pageConfig } from "./page-config.ts";
import { drawerWidthPreference } from "./preferences.ts";
import { useDocumentTitle } from "./use-document-title.ts";
import { useRecordRecentVersion } from "./use-record-recent-version.ts";
import { VersionContent } from "./version-content.tsx";
import { openVersionOf } from "./version-scope.ts";

/** The open version, beside the table. */
export function VersionDrawer() {
  const list = useList();
  const isPhone = useMediaQuery(PHONE);
  const [width, setWidth] = usePreference(drawerWidthPreference);
  const version = openVersionOf(list);
  useDocumentTitle(version && versionTitle(version));
  useRecordRecentVersion(version);
  const close = bind(closeAction, list);

  return (
    <Drawer
      label={version?.fqn ?? list.state.open ?? ""}
      modal={isPhone}
      isInUrl={useNavigationType() === "POP"}
      width={width}
      onWidth={setWidth}
      onClose={close.run}
    >
      <VersionContent scope={list} layout="drawer" actions={<ListDrawerActions />} />
    </Drawer>
  );
}

function ListDrawerActions() {
  const list = useList();
  const { url, leftOut } = sharedUrlOf(list);
  const openAsPage = bind(neighborActions.openAsPage, list);

  function onOpenPage(event: MouseEvent): void {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    openAsPage.run();
  }

  return (
    <DrawerActions
      copyLink={{ ...copyViewLinkAction, text: url, leftOut }}
      drawer={{
        previous: bind(neighborActions.previous, list),
        next: bind(neighborActions.next, list),
        close: bind(closeAction, list),
        openAsPage: {
          ...openAsPage,
          href: hrefOf(pageConfig.base, paths.version(list.state)),
          onClick: onOpenPage,
        },
      }}
    />
  );
}
