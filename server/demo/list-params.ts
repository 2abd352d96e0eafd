import { DEFAULT_BEHAVIOR, type DemoBehavior } from "./behavior.ts";
import { createParamReader, type InvalidParam } from "./param-reader.ts";

/** The parsed query of the list. A missing filter is `undefined` or empty. */
export interface ListParams {
  readonly tag: string | undefined;
  readonly fqn: string | undefined;
  readonly artifactId: string | undefined;
  readonly mlRepoId: string | undefined;
  readonly name: string | undefined;
  readonly version: number | "latest" | undefined;
  readonly runIds: readonly string[];
  readonly runSteps: readonly number[];
  readonly includeInternalMetadata: boolean;
  readonly offset: number;
  readonly limit: number;
}

export type ParsedListParams =
  | { readonly ok: true; readonly params: ListParams }
  | { readonly ok: false; readonly detail: readonly InvalidParam[] };

const DEFAULT_LIMIT = 100;
const ANY = { from: Number.MIN_SAFE_INTEGER, to: Number.MAX_SAFE_INTEGER };

/**
 * Parses the query of a list request. Reports every invalid value and ignores unknown parameters.
 */
export function parseListParams(
  query: URLSearchParams,
  { latest, maxLimit }: Pick<DemoBehavior, "latest" | "maxLimit"> = DEFAULT_BEHAVIOR,
): ParsedListParams {
  const { detail, text, integer, integers, flag } = createParamReader(query);
  const value = text("version");
  const isIgnored = latest === "ignore-all" || (latest === "ignore" && value === "latest");
  const version = isIgnored ? undefined : value;
  const params: ListParams = {
    tag: text("tag"),
    fqn: text("fqn"),
    artifactId: text("artifact_id"),
    mlRepoId: text("ml_repo_id"),
    name: text("name"),
    version:
      version === undefined || (version === "latest" && latest === "work")
        ? version
        : integer("version", { ...ANY, from: 1 }, 1),
    runIds: query.getAll("run_ids"),
    runSteps: integers("run_steps", ANY),
    includeInternalMetadata: flag("include_internal_metadata"),
    offset: integer("offset", { ...ANY, from: 0 }, 0),
    limit: integer("limit", { from: 1, to: maxLimit }, DEFAULT_LIMIT),
  };
  return detail.length === 0 ? { ok: true, params } : { ok: false, detail };
}

/** Whether a filter is active that limits the list to a part of the registry. */
export function hasScope({ fqn, artifactId, mlRepoId, runIds }: ListParams): boolean {
  return [fqn, artifactId, mlRepoId].some((value) => value !== undefined) || runIds.length > 0;
}

/** Whether any filter is active. */
export function hasFilter(params: ListParams): boolean {
  const { tag, fqn, artifactId, mlRepoId, name, version, runIds, runSteps } = params;
  const single = [tag, fqn, artifactId, mlRepoId, name, version];
  return single.some((value) => value !== undefined) || runIds.length > 0 || runSteps.length > 0;
}
