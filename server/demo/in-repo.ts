import type { RepoName } from "./repos.ts";
import type { Checkpoints, Releases, Results, Story } from "./series.ts";
import type { SubjectKey } from "./subjects.ts";

/** The time that the demo covers, where a series says nothing narrower. Fixed: never "now". */
const SPAN = { from: "2025-08-04T06:00:00Z", until: "2026-07-02T16:00:00Z" };

type Options<Kind> = Partial<Omit<Kind, "kind" | "repo" | "name" | "story" | "by">>;

/** Shorthands with which the catalogue lists the series of one ML repo, a line or two each. */
export function inRepo(repo: RepoName) {
  return {
    /** `shape` is [runs, versions of a run, steps between two versions]. */
    checkpoints(
      name: string,
      story: Story,
      shape: readonly [runs: number, each: number, every: number],
      by: readonly SubjectKey[],
      options: Options<Checkpoints> = {},
    ): Checkpoints {
      const [runs, each, every] = shape;
      return { kind: "checkpoints", repo, name, story, runs, each, every, by, ...SPAN, ...options };
    },
    releases(
      name: string,
      story: Story,
      count: number,
      by: readonly SubjectKey[],
      options: Options<Releases> = {},
    ): Releases {
      return { kind: "releases", repo, name, story, count, by, ...SPAN, ...options };
    },
    results(
      name: string,
      story: Story,
      after: string,
      by: readonly SubjectKey[],
      options: Options<Results> = {},
    ): Results {
      return { kind: "results", repo, name, story, after, by, ...options };
    },
  };
}
