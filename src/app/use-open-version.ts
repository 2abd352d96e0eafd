import { type QueryClient, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { artifactVersionsQuery, LIST_KEY, openVersionQuery } from "../api/artifact-versions.ts";
import type { Row } from "../api/schema.ts";
import { isOpenedBy, openKeyOf } from "../artifact/artifact-version.ts";
import { withoutNarrowing, withoutOpen } from "../url-state/transitions.ts";
import { INITIAL_STATE, parse, requestOf, type UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";

const NO_ROWS: readonly Row[] = [];

/**
 * The version that the URL opens: from the rows of the page, or else from the newest cached list that
 * has it, or else fetched by its FQN or ID, which can be canceled. `previous` and `next` are its
 * neighbors among the rows.
 * @param ready whether the rows are those of the URL. Until then, the version is not fetched, because
 * they may contain it
 */
export function useOpenVersion(state: UrlState, rows: readonly Row[] = NO_ROWS, ready = true) {
  const { open = "" } = state;
  const { inRows, previous, next } = besideOpen(rows, open);
  const client = useQueryClient();
  const listed = useMemo(
    () => (inRows === undefined ? lastListed(client, state) : undefined),
    [client, inRows, state],
  );
  const query = openVersionQuery(
    pageConfig.base,
    inRows === undefined ? state : withoutOpen(state),
  );
  const enabled = ready && open !== "" && inRows === undefined;
  const result = useQuery({
    ...query,
    enabled,
    initialData: () => listed?.row,
    initialDataUpdatedAt: () => listed?.updatedAt,
  });
  const isListNewer = listed !== undefined && listed.updatedAt > result.dataUpdatedAt;

  return {
    row: inRows ?? (isListNewer ? listed.row : result.data),
    error: inRows === undefined ? result.error : null,
    client,
    retry: () => void result.refetch(),
    isFetching: result.isFetching,
    isCanceled: enabled && result.isPending && !result.isFetching,
    cancel: () => void client.cancelQueries({ queryKey: query.queryKey, exact: true }),
    previous,
    next,
  };
}

interface ListedRow {
  readonly row: Row;
  /** When its list was fetched, in milliseconds since the epoch. */
  readonly updatedAt: number;
}

/** Returns the row that `open` names, from the newest cached list that has it. */
export function lastListed(client: QueryClient, shown: UrlState): ListedRow | undefined {
  const { open = "" } = shown;
  const lists = client
    .getQueryCache()
    .findAll({ queryKey: [LIST_KEY] })
    .toSorted((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt);
  for (const { queryKey, state } of lists) {
    const request = String(queryKey[1]);
    if (additionsOf(parse(request).state) !== additionsOf(shown)) continue;
    const list = client.getQueryData(artifactVersionsQuery(pageConfig.base, request).queryKey);
    const { inRows } = besideOpen(list?.rows ?? NO_ROWS, open);
    if (inRows !== undefined) return { row: inRows, updatedAt: state.dataUpdatedAt };
  }
  return undefined;
}

/** Returns the filters that add data to rows without narrowing the list, as a request. */
function additionsOf(state: UrlState): string {
  return requestOf({ ...INITIAL_STATE, filters: withoutNarrowing(state).filters });
}

/** Returns the row that `open` names, and the `open` keys of its neighbors; malformed rows are skipped. */
function besideOpen(rows: readonly Row[], open: string) {
  const versions = rows.filter((row) => row.kind === "version");
  const index = versions.findIndex(({ version }) => isOpenedBy(version, open));
  const keyAt = (position: number) => {
    const row = versions[position];
    return index < 0 ? undefined : row && openKeyOf(row.version);
  };
  const inRows: Row | undefined = versions[index];
  return { inRows, previous: keyAt(index - 1), next: keyAt(index + 1) };
}
