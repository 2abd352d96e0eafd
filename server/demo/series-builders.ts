import type { RepoName } from "./repos.ts";
import type { Checkpoints, MetadataKind, Releases, Results } from "./series-spec.ts";
import type { SubjectKey } from "./subjects.ts";

/**
 * The time range of a series that doesn't set its own. Fixed: the data never depends on the current
 * date.
 */
const SPAN = { from: "2025-08-04T06:00:00Z", until: "2026-07-02T16:00:00Z" };

type Options<Spec> = Partial<Omit<Spec, "kind" | "repo" | "name" | "metadataKind" | "by">>;

/** Shorthands for the series of one ML repo, so that the catalog lists each in a line or two. */
export function seriesIn(repo: RepoName) {
  const common = (name: string, metadataKind: MetadataKind, by: readonly SubjectKey[]) => {
    return { repo, name, metadataKind, by };
  };
  return {
    /** The third argument is [runs, versions per run, steps between two versions]. */
    checkpoints(
      name: string,
      metadataKind: MetadataKind,
      [runs, each, every]: readonly [runs: number, each: number, every: number],
      by: readonly SubjectKey[],
      options: Options<Checkpoints> = {},
    ): Checkpoints {
      const base = common(name, metadataKind, by);
      return { kind: "checkpoints", ...base, runs, each, every, ...SPAN, ...options };
    },
    releases(
      name: string,
      metadataKind: MetadataKind,
      count: number,
      by: readonly SubjectKey[],
      options: Options<Releases> = {},
    ): Releases {
      return { kind: "releases", ...common(name, metadataKind, by), count, ...SPAN, ...options };
    },
    results(
      name: string,
      metadataKind: MetadataKind,
      after: string,
      by: readonly SubjectKey[],
      options: Options<Results> = {},
    ): Results {
      return { kind: "results", ...common(name, metadataKind, by), after, ...options };
    },
  };
}
