import type { MouseEvent } from "react";
import { useNavigate } from "react-router";
import type { Row } from "../api/schema.ts";
import { titleOf } from "../artifact/artifact-version.ts";
import { Drawer } from "../drawer/drawer.tsx";
import { DrawerActions } from "../drawer/drawer-actions.tsx";
import { drawerWidthPreference } from "../drawer/drawer-width-preference.ts";
import { usePreference } from "../lib/preference.ts";
import { useDocumentTitle } from "../lib/use-document-title.ts";
import { PHONE, useMediaQuery } from "../lib/use-media-query.ts";
import { format, INITIAL_QUERY, type QueryState } from "../query/query-state.ts";
import { withOpen, withoutNarrowing, withoutOpen } from "../query/transitions.ts";
import { shareAddress } from "../share/short-address.ts";
import { pageConfig } from "./page-config.ts";
import type { Columns } from "./use-columns.ts";
import { useOpenVersion } from "./use-open-version.ts";
import { useRemembered } from "./use-remembered.ts";
import { useVersionShortcuts } from "./use-version-shortcuts.ts";
import { VersionBody } from "./version-body.tsx";

interface OpenPanelProps {
  readonly query: QueryState;
  readonly go: (next: QueryState) => void;
  readonly columns: Columns;
  /** The rows of the page, among which the open version may be. */
  readonly rows: readonly Row[] | undefined;
  /** Whether the rows are settled: before, nothing is fetched that they may bring. */
  readonly ready: boolean;
}

/** The version that the address opens, beside the table. */
export function OpenPanel({ query, go, columns, rows, ready }: OpenPanelProps) {
  const navigate = useNavigate();
  const isPhone = useMediaQuery(PHONE);
  const [width, setWidth] = usePreference(drawerWidthPreference);
  const { open = "", tab } = query;
  const found = useOpenVersion(query, rows, ready);
  const { row, previous, next } = found;
  const version = row?.kind === "version" ? row.version : undefined;
  useDocumentTitle(version && titleOf(version));
  useRemembered(version);
  useVersionShortcuts(open, version);

  // What the rows were asked with, but not what narrowed them.
  const { filters } = withoutNarrowing(query);
  const pageSearch = format({ ...withOpen(INITIAL_QUERY, open, tab), filters });
  const link = shareAddress(
    `${location.origin}${pageConfig.base}`,
    query,
    columns.columns,
    columns.keepsOwn,
  );
  const pageHref = `${pageConfig.base}version${pageSearch}`;

  function onOpenPage(event: MouseEvent): void {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    navigate({ pathname: "/version", search: pageSearch });
  }

  return (
    <Drawer
      label={version?.fqn ?? open}
      modal={isPhone}
      width={width}
      onWidth={setWidth}
      onClose={() => go(withoutOpen(query))}
    >
      <VersionBody
        query={query}
        go={go}
        found={found}
        layout="drawer"
        actions={
          <DrawerActions
            {...(previous === undefined ? {} : { onPrevious: () => go(withOpen(query, previous)) })}
            {...(next === undefined ? {} : { onNext: () => go(withOpen(query, next)) })}
            link={link.address}
            leftOut={link.leftOut}
            pageHref={pageHref}
            onOpenPage={onOpenPage}
            onClose={() => go(withoutOpen(query))}
          />
        }
      />
    </Drawer>
  );
}
