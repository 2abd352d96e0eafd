import { useQueries, useQueryClient } from "@tanstack/react-query";
import { LIST_KEY } from "../api/artifact-versions.ts";
import { type Page, versionsOf } from "../api/schema.ts";
import { SERIES_KEY, type VersionSeries, versionSeriesQuery } from "../api/version-series.ts";
import { artifactOf, isNewer, type NewestVersion } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import {
  type KnownPointer,
  type KnownVersions,
  knownPointers,
  knownVersions,
} from "../artifact/known-pointers.ts";
import { FILTER_LIST } from "../url-state/filters.ts";
import { pageConfig } from "./page-config.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";

interface KnownPointersOptions {
  /** Versions that the page has. */
  readonly versions: readonly ArtifactVersion[];
  /** The artifacts whose versions are requested; otherwise only what lists have shown is known. */
  readonly requested: readonly string[];
}

interface KnownOfArtifacts {
  readonly knownOf: (artifact: string) => KnownVersions;
  readonly pointersOf: (artifact: string) => readonly KnownPointer[];
  readonly isLoading: boolean;
}

/** What points to versions of artifacts: tags and aliases that lists, histories and the index have shown. */
export function useKnownPointers({ versions, requested }: KnownPointersOptions): KnownOfArtifacts {
  const { artifacts } = useArtifactIndex(undefined, false);
  const series = useQueries({
    queries: requested.map((fqn) => versionSeriesQuery(pageConfig.base, { fqn })),
  });
  const { lists, others } = useListed();

  function knownOf(artifact: string): KnownVersions {
    const { data: whole } = series[requested.indexOf(artifact)] ?? {};
    const own = [...versions, ...others, ...(whole?.versions ?? [])];
    const indexed = artifacts.find(({ fqn }) => fqn === artifact)?.newest;
    const isWhole = whole?.isComplete === true;
    const newest = indexed ?? (isWhole ? newestOf(artifact, own) : undefined);
    const all = isWhole ? [...whole.versions].sort(byNumber) : [];
    return knownVersions(artifact, own, newest, [...lists, all]);
  }

  return {
    knownOf,
    pointersOf: (artifact) => knownPointers(knownOf(artifact)),
    isLoading: series.some(({ isFetching }) => isFetching),
  };
}

/** The versions that lists and histories have shown: lists with all versions of an artifact, and others. */
function useListed() {
  const client = useQueryClient();
  const pages = client
    .getQueriesData<Page>({ queryKey: [LIST_KEY] })
    .flatMap(([[, request], page]) => (page === undefined ? [] : [{ request, page }]));
  const lists: (readonly ArtifactVersion[])[] = [];
  const others: ArtifactVersion[] = [];
  for (const { request, page } of pages) {
    const versions = versionsOf(page.rows);
    if (versions.length === page.rows.length && hasAllVersions(request)) lists.push(versions);
    else others.push(...versions);
  }
  for (const [, history] of client.getQueriesData<VersionSeries>({ queryKey: [SERIES_KEY] }))
    others.push(...(history?.versions ?? []));
  return { lists, others };
}

/** Filters that leave out no version of an artifact that they let through. */
const OF_ARTIFACTS: ReadonlySet<string> = new Set(["name", "fqn", "artifact_id", "ml_repo_id"]);

function hasAllVersions(request: unknown): boolean {
  if (typeof request !== "string") return false;
  const params = new URLSearchParams(request);
  return FILTER_LIST.every(
    ({ name, narrows }) => !narrows || OF_ARTIFACTS.has(name) || !params.has(name),
  );
}

function newestOf(
  artifact: string,
  versions: readonly ArtifactVersion[],
): NewestVersion | undefined {
  const [newest] = versions.filter(({ fqn }) => artifactFqn(fqn) === artifact).sort(byNumber);
  return newest && artifactOf(newest).newest;
}

/** The newest first. */
function byNumber(one: ArtifactVersion, other: ArtifactVersion): number {
  const [a, b] = [one.version ?? "", other.version ?? ""];
  return isNewer(a, b) ? -1 : isNewer(b, a) ? 1 : 0;
}
