import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { isNewer } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn, parseFqn } from "../artifact/fqn.ts";
import { describePointer, parsePointer, type VersionPointer } from "../artifact/version-pointer.ts";
import type { Filters } from "../url-state/filters.ts";
import { INITIAL_STATE } from "../url-state/url-state.ts";
import { ApiError } from "./api-error.ts";
import { openVersionQuery } from "./artifact-versions.ts";
import { newestVersionQuery } from "./newest-version.ts";
import type { Row } from "./schema.ts";
import { type VersionSeries, versionSeriesQuery } from "./version-series.ts";

/** What a reference in the URL of a comparison stands for. */
export interface ComparedVersion {
  readonly row: Row;
  /** How many versions a tag or an alias points to; the newest of them is `row`. 1 for any other reference. */
  readonly candidates: number;
  /** Whether the newest version is known to be that. */
  readonly isCertain: boolean;
}

/**
 * The query for a reference: an FQN, `id:<id>`, or a pointer, which is resolved each time it is fetched. One
 * that leads to no version is an `ApiError` with status 404.
 * @param triesLatest whether the filter `version=latest` may work
 */
export function comparedVersionQuery(basePath: string, reference: string, triesLatest: boolean) {
  return queryOptions({
    queryKey: ["compared-version", reference],
    queryFn: ({ client }): Promise<ComparedVersion> =>
      resolve(client, basePath, reference, triesLatest),
    // The queries that it runs have been retried already.
    retry: false,
  });
}

/** The pointer that a reference is; the FQN of an artifact stands for its newest version. */
export function pointerOf(reference: string): VersionPointer | undefined {
  const fqn = parseFqn(reference);
  if (fqn !== undefined && fqn.version === undefined && !fqn.name.includes("@"))
    return { artifact: reference, kind: "newest" };
  return parsePointer(reference);
}

async function resolve(
  client: QueryClient,
  basePath: string,
  reference: string,
  triesLatest: boolean,
): Promise<ComparedVersion> {
  const pointer = pointerOf(reference);
  if (pointer === undefined) {
    const query = openVersionQuery(basePath, { ...INITIAL_STATE, open: reference });
    return { row: await client.query(query), candidates: 1, isCertain: true };
  }
  if (pointer.kind === "newest") {
    const query = newestVersionQuery(basePath, pointer.artifact, triesLatest);
    const newest = await client.query({ ...query, staleTime: 0 });
    if (newest === null) throw notFound(pointer);
    return { row: rowOf(newest.version), candidates: 1, isCertain: newest.isCertain };
  }
  const series = await client.query({
    ...versionSeriesQuery(basePath, filtersOf(pointer)),
    staleTime: 0,
  });
  return pointedTo(pointer, series);
}

function filtersOf(pointer: VersionPointer): Filters {
  const fqn = pointer.artifact;
  return pointer.kind === "tag" ? { fqn, tag: pointer.value } : { fqn };
}

/** The newest of the versions that a tag or an alias points to. @throws {ApiError} if there is none */
function pointedTo(pointer: VersionPointer, { versions }: VersionSeries): ComparedVersion {
  const candidates = versions.filter((version) => isPointedTo(version, pointer));
  const [first, ...others] = candidates;
  if (first === undefined) throw notFound(pointer);
  const newest = others.reduce((best, version) => (isAfter(version, best) ? version : best), first);
  return { row: rowOf(newest), candidates: candidates.length, isCertain: true };
}

/** The control plane filters too, but a filter that it ignores must not pass for a match. */
function isPointedTo(version: ArtifactVersion, pointer: VersionPointer): boolean {
  if (artifactFqn(version.fqn) !== pointer.artifact || pointer.kind === "newest") return false;
  const marks = pointer.kind === "tag" ? version.tags : version.aliases;
  return marks.includes(pointer.value);
}

function isAfter(one: ArtifactVersion, other: ArtifactVersion): boolean {
  return isNewer(one.version ?? "", other.version ?? "");
}

function rowOf(version: ArtifactVersion): Row {
  return { kind: "version", version };
}

function notFound(pointer: VersionPointer): ApiError {
  const message =
    pointer.kind === "newest"
      ? `${pointer.artifact} has no versions`
      : `No version of ${pointer.artifact} is ${describePointer(pointer)}`;
  return new ApiError({ kind: "status", status: 404, message });
}
