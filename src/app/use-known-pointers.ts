import { useQueries, useQueryClient } from "@tanstack/react-query";
import { LIST_KEY } from "../api/artifact-versions.ts";
import { type Page, versionsOf } from "../api/schema.ts";
import { SERIES_KEY, type VersionSeries, versionSeriesQuery } from "../api/version-series.ts";
import { artifactOf, isNewer, type NewestVersion } from "../artifact/artifact.ts";
import type { ArtifactVersion } from "../artifact/artifact-version.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import { type KnownPointer, knownPointers } from "../artifact/known-pointers.ts";
import { pageConfig } from "./page-config.ts";
import { useArtifactIndex } from "./use-artifact-index.ts";

interface KnownPointersOptions {
  /** Versions that the page has. */
  readonly versions: readonly ArtifactVersion[];
  /** The artifacts whose versions are requested; otherwise only what lists have shown is known. */
  readonly requested: readonly string[];
}

/** What points to versions of artifacts: tags and aliases that lists, histories and the index have shown. */
export function useKnownPointers({ versions, requested }: KnownPointersOptions): {
  readonly pointersOf: (artifact: string) => readonly KnownPointer[];
  readonly isLoading: boolean;
} {
  const client = useQueryClient();
  const { artifacts } = useArtifactIndex(undefined, false);
  const series = useQueries({
    queries: requested.map((fqn) => versionSeriesQuery(pageConfig.base, { fqn })),
  });
  const lists = client.getQueriesData<Page>({ queryKey: [LIST_KEY] });
  const histories = client.getQueriesData<VersionSeries>({ queryKey: [SERIES_KEY] });
  const known = [
    ...versions,
    ...lists.flatMap(([, page]) => versionsOf(page?.rows ?? [])),
    ...histories.flatMap(([, history]) => history?.versions ?? []),
  ];

  function pointersOf(artifact: string): readonly KnownPointer[] {
    const index = requested.indexOf(artifact);
    const whole = series[index]?.data;
    const fromIndex = artifacts.find(({ fqn }) => fqn === artifact)?.newest;
    const newest =
      fromIndex ?? (whole?.isComplete === true ? newestOf(artifact, known) : undefined);
    const pointers = knownPointers(artifact, known, newest);
    // Where versions were deleted, only the whole list tells that nothing newer has the tag.
    return whole?.isComplete === true
      ? pointers.map((pointer) => ({ ...pointer, isCertain: true }))
      : pointers;
  }
  return { pointersOf, isLoading: series.some(({ isFetching }) => isFetching) };
}

function newestOf(
  artifact: string,
  versions: readonly ArtifactVersion[],
): NewestVersion | undefined {
  const own = versions.filter(({ fqn }) => artifactFqn(fqn) === artifact);
  const newest = own.reduce<ArtifactVersion | undefined>(
    (best, one) =>
      best === undefined || isNewer(one.version ?? "", best.version ?? "") ? one : best,
    undefined,
  );
  return newest && artifactOf(newest).newest;
}
