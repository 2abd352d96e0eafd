import type { MouseEvent } from "react";
import { useNavigate } from "react-router";
import type { Row } from "../api/schema.ts";
import { versionTitle } from "../artifact/artifact-version.ts";
import { Drawer } from "../drawer/drawer.tsx";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { drawerWidthPreference } from "../drawer/drawer-width-preference.ts";
import { usePreference } from "../lib/preference.ts";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { PHONE, useMediaQuery } from "../lib/use-media-query.ts";
import { shareUrl } from "../share/share-url.ts";
import { withOpen, withoutNarrowing, withoutOpen } from "../url-state/transitions.ts";
import { format, INITIAL_STATE, type UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";
import type { Columns } from "./use-columns.ts";
import { useOpenVersion } from "./use-open-version.ts";
import { useRemembered } from "./use-remembered.ts";
import { useVersionShortcuts } from "./use-version-shortcuts.ts";
import { VersionContent } from "./version-content.tsx";

interface VersionDrawerProps {
  readonly state: UrlState;
  readonly navigate: (next: UrlState) => void;
  readonly columns: Columns;
  /** The rows of the page, among which the open version may be. */
  readonly rows: readonly Row[] | undefined;
  /** Whether the rows are settled: before, nothing is fetched that they may bring. */
  readonly ready: boolean;
}

/** The version that the address opens, beside the table. */
export function VersionDrawer({ state, navigate, columns, rows, ready }: VersionDrawerProps) {
  const routerNavigate = useNavigate();
  const isPhone = useMediaQuery(PHONE);
  const [width, setWidth] = usePreference(drawerWidthPreference);
  const { open = "", tab } = state;
  const found = useOpenVersion(state, rows, ready);
  const { row, previous, next } = found;
  const version = row?.kind === "version" ? row.version : undefined;
  useDocumentTitle(version && versionTitle(version));
  useRemembered(version);
  useVersionShortcuts(open, version);

  // What the rows were asked with, but not what narrowed them.
  const { filters } = withoutNarrowing(state);
  const pageSearch = format({ ...withOpen(INITIAL_STATE, open, tab), filters });
  const link = shareUrl(
    `${location.origin}${pageConfig.base}`,
    state,
    columns.columns,
    columns.keepsOwn,
  );
  const pageHref = `${pageConfig.base}version${pageSearch}`;

  function onOpenPage(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    routerNavigate({ pathname: "/version", search: pageSearch });
  }

  return (
    <Drawer
      label={version?.fqn ?? open}
      modal={isPhone}
      width={width}
      onWidth={setWidth}
      onClose={() => navigate(withoutOpen(state))}
    >
      <VersionContent
        state={state}
        navigate={navigate}
        found={found}
        layout="drawer"
        actions={
          <DrawerActions
            {...(previous === undefined
              ? {}
              : { onPrevious: () => navigate(withOpen(state, previous)) })}
            {...(next === undefined ? {} : { onNext: () => navigate(withOpen(state, next)) })}
            link={link.url}
            leftOut={link.leftOut}
            pageHref={pageHref}
            onOpenPage={onOpenPage}
            onClose={() => navigate(withoutOpen(state))}
          />
        }
      />
    </Drawer>
  );
}
