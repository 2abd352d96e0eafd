import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { openVersionQuery } from "../api/artifact-versions.ts";
import type { Row } from "../api/schema.ts";
import { isOpenedBy, openKeyOf } from "../artifact/artifact-version.ts";
import type { UrlState } from "../url-state/url-state.ts";
import { pageConfig } from "./page-config.ts";

const NO_ROWS: readonly Row[] = [];

/**
 * The version that the address opens: from the rows at hand where it is among them, else as they last
 * had it, else fetched by its FQN or id. `previous` and `next` are its neighbors among the rows.
 * @param ready whether the rows answer the address: before, nothing is fetched that they may bring
 */
export function useOpenVersion(state: UrlState, rows: readonly Row[] = NO_ROWS, ready = true) {
  const { open = "" } = state;
  const { atHand, previous, next } = besideOpen(rows, open);
  const result = useQuery({
    ...openVersionQuery(pageConfig.base, state),
    enabled: ready && open !== "" && atHand === undefined,
  });
  const client = useQueryClient();
  const kept = ready ? atHand : undefined;

  useEffect(() => {
    // As if it had been fetched, for when the page is turned.
    const { queryKey } = openVersionQuery(pageConfig.base, state);
    if (kept !== undefined) client.setQueryData(queryKey, kept);
  }, [client, state, kept]);

  return {
    row: atHand ?? result.data,
    error: atHand === undefined ? result.error : null,
    retry: () => void result.refetch(),
    previous,
    next,
  };
}

/** The row that `open` names, and what names its neighbors; rows that can't be read are passed over. */
function besideOpen(rows: readonly Row[], open: string) {
  const versions = rows.filter((row) => row.kind === "version");
  const index = versions.findIndex(({ version }) => isOpenedBy(version, open));
  const keyAt = (place: number) => {
    const row = versions[place];
    return index < 0 ? undefined : row && openKeyOf(row.version);
  };
  const atHand: Row | undefined = versions[index];
  return { atHand, previous: keyAt(index - 1), next: keyAt(index + 1) };
}
