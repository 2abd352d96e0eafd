import { queryOptions } from "@tanstack/react-query";
import { artifactFqn } from "../artifact/fqn.ts";
import { INITIAL_STATE, requestOf } from "../url-state/url-state.ts";
import { ENDPOINT } from "./artifact-versions.ts";
import { getJson } from "./client.ts";
import { readPage } from "./schema.ts";

/**
 * The query for the number of an artifact's newest version; null where the control plane doesn't tell it.
 * @param artifact the artifact's FQN
 */
export function newestVersionQuery(basePath: string, artifact: string) {
  const filters = { fqn: artifact, version: "latest" as const };
  const request = requestOf({ ...INITIAL_STATE, filters, limit: 1 });
  return queryOptions({
    queryKey: ["newest-version", artifact],
    queryFn: ({ signal }): Promise<string | null> =>
      getJson(`${basePath}${ENDPOINT}?${request}`, signal, (text) => readNewest(text, artifact)),
  });
}

/** A control plane that ignores `latest` answers with all versions, in any order. */
function readNewest(text: string, artifact: string): string | null {
  const { rows, total } = readPage(text);
  const [row] = rows;
  if (total !== 1 || row?.kind !== "version") return null;
  const { fqn, version } = row.version;
  return artifactFqn(fqn) === artifact ? (version ?? null) : null;
}
