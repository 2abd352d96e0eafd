import { useQuery } from "@tanstack/react-query";
import { openVersionQuery } from "../api/artifact-versions.ts";
import type { Row } from "../api/schema.ts";
import { type ArtifactVersion, isOpenedBy, openKeyOf } from "../artifact/artifact-version.ts";
import type { QueryState } from "../query/query-state.ts";
import { pageConfig } from "./page-config.ts";

const NO_ROWS: readonly Row[] = [];

/**
 * The version that the address opens: from the rows at hand where it is among them, else fetched by
 * its FQN or id. `previous` and `next` are its neighbours among the rows.
 */
export function useOpenVersion(query: QueryState, rows: readonly Row[] = NO_ROWS, ready = true) {
  const { open = "", filters } = query;
  const versions = rows.flatMap((row) => (row.kind === "version" ? [row.version] : []));
  const index = versions.findIndex((version) => isOpenedBy(version, open));
  const atHand = versions[index];
  const internal = filters.include_internal_metadata === true;
  const result = useQuery({
    ...openVersionQuery(pageConfig.base, open, internal),
    enabled: ready && open !== "" && atHand === undefined,
  });
  const fetched: Row | undefined = result.data;
  const row: Row | undefined =
    atHand === undefined ? fetched : { kind: "version", version: atHand };
  return {
    row,
    error: atHand === undefined ? result.error : null,
    retry: () => void result.refetch(),
    previous: index < 0 ? undefined : neighbour(versions[index - 1]),
    next: index < 0 ? undefined : neighbour(versions[index + 1]),
  };
}

function neighbour(version: ArtifactVersion | undefined): string | undefined {
  return version && openKeyOf(version);
}
