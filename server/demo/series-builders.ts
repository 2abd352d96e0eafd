import type { RepoName } from "./repos.ts";
import type { Checkpoints, MetadataKind, Releases, Results } from "./series-spec.ts";
import type { SubjectKey } from "./subjects.ts";

/** The time that the demo covers, where a series says nothing narrower. Fixed: never "now". */
const SPAN = { from: "2025-08-04T06:00:00Z", until: "2026-07-02T16:00:00Z" };

type Options<Kind> = Partial<Omit<Kind, "kind" | "repo" | "name" | "metadataKind" | "by">>;

/** Shorthands with which the catalogue lists the series of one ML repo, a line or two each. */
export function seriesIn(repo: RepoName) {
  return {
    /** `shape` is [runs, versions of a run, steps between two versions]. */
    checkpoints(
      name: string,
      metadataKind: MetadataKind,
      shape: readonly [runs: number, each: number, every: number],
      by: readonly SubjectKey[],
      options: Options<Checkpoints> = {},
    ): Checkpoints {
      const [runs, each, every] = shape;
      return {
        kind: "checkpoints",
        repo,
        name,
        metadataKind,
        runs,
        each,
        every,
        by,
        ...SPAN,
        ...options,
      };
    },
    releases(
      name: string,
      metadataKind: MetadataKind,
      count: number,
      by: readonly SubjectKey[],
      options: Options<Releases> = {},
    ): Releases {
      return { kind: "releases", repo, name, metadataKind, count, by, ...SPAN, ...options };
    },
    results(
      name: string,
      metadataKind: MetadataKind,
      after: string,
      by: readonly SubjectKey[],
      options: Options<Results> = {},
    ): Results {
      return { kind: "results", repo, name, metadataKind, after, by, ...options };
    },
  };
}
