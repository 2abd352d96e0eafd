import type { IndexMethod } from "../../src/api/artifact-index-lines.ts";
import type { Artifact } from "../../src/artifact/artifact.ts";
import type { IndexPage } from "./index-page.ts";
import { type ListAnswer, minSize, type ReadList } from "./list-reader.ts";
import { createMerge, isWhole } from "./merge.ts";
import { PageError, type PageSizes, readPages } from "./pages.ts";
import {
  type FilterVerdict,
  type IndexPlan,
  planOf,
  showIgnored,
  showsIgnored,
  versionFilters,
} from "./probe.ts";
import { describeFailure, type Failure, rejectedBy } from "./rejection.ts";

/** How a build ended. A failure came before the first artifact. */
export type BuildResult =
  | {
      readonly kind: "index";
      readonly method: IndexMethod;
      /** Why it isn't complete. */
      readonly problem: string | undefined;
    }
  | { readonly kind: "impossible"; readonly plan: Exclude<IndexPlan, IndexMethod> }
  | { readonly kind: "failure"; readonly failure: Failure };

/** Where a build writes what it finds. */
export interface BuildOutput {
  add(artifacts: readonly Artifact[]): void;
  /** What was added before is from a filter that turned out to be ignored. All comes again. */
  restart(): void;
}

/** What a build needs. */
export interface BuildInput {
  readonly read: ReadList;
  readonly sizes: PageSizes;
  /** Whether the list is filtered by an ML repo. */
  readonly hasMlRepo: boolean;
  readonly signal: AbortSignal;
}

/** How many artifacts the first page may have. It is small, so that it comes soon. */
const firstSize = 100;

/** How often a list that changes is read at most. */
const maxPasses = 3;

/**
 * Reads the artifact index from the list.
 * @throws the reason of the signal when it is aborted
 */
export async function buildIndex(input: BuildInput, output: BuildOutput): Promise<BuildResult> {
  const verdicts: { [Method in IndexMethod]?: FilterVerdict } = {};
  let hasOutput = false;
  try {
    for (;;) {
      const plan = planOf(verdicts.latest, verdicts["first-version"], input.hasMlRepo);
      if (plan === "needs-ml-repo" || plan === "unsupported") return { kind: "impossible", plan };
      const { verdict, first } = await probe(input, plan);
      verdicts[plan] = verdict;
      if (first === undefined) continue;
      if (hasOutput) output.restart();
      hasOutput = true;
      const result = await readAll(input, plan, first, output);
      if (result !== "ignored") return result;
      verdicts[plan] = "ignored";
    }
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    const { failure } = error;
    return { kind: "failure", failure };
  }
}

interface Probe {
  readonly verdict: FilterVerdict;
  /** The first page, if the filter works. */
  readonly first?: IndexPage;
}

/**
 * Tries a filter with a small page.
 * @throws {PageError} when the control plane neither returns a page nor rejects the query
 */
async function probe(input: BuildInput, method: IndexMethod): Promise<Probe> {
  const request = async (version: string, limit: number) =>
    await input.read({ version, offset: 0, limit }, input.signal);
  const version = versionFilters[method];
  for (const size of [firstSize, minSize]) {
    const answer = await request(version, Math.min(size, input.sizes.largest));
    if (answer.kind === "page") {
      const { page } = answer;
      const isIgnored =
        showsIgnored(method, page) ||
        (method === "latest" && page.total === 0 && hasRows(await request("1", 1)));
      return isIgnored ? { verdict: "ignored" } : { verdict: "works", first: page };
    }
    const { failure } = answer;
    const rejected = rejectedBy(failure);
    if (rejected === "query") return { verdict: "rejected" };
    if (rejected === "either" && (await isRejected(request(version, 1))))
      return { verdict: "rejected" };
    if (rejected === "nothing" || size === minSize) throw new PageError(failure);
    if (failure.status !== 504) input.sizes.largest = minSize;
  }
  throw new Error("A page of the smallest size neither failed nor came.");
}

/**
 * Whether `latest` matched nothing although there are versions.
 * @throws {PageError} when that can't be told
 */
function hasRows(answer: ListAnswer): boolean {
  if (answer.kind === "page") return answer.page.total > 0;
  if (rejectedBy(answer.failure) === "nothing") throw new PageError(answer.failure);
  return false;
}

/** @throws {PageError} when there is another failure */
async function isRejected(answer: Promise<ListAnswer>): Promise<boolean> {
  const result = await answer;
  if (result.kind === "page") return false;
  if (rejectedBy(result.failure) === "nothing") throw new PageError(result.failure);
  return true;
}

async function readAll(
  { read, sizes, signal }: BuildInput,
  method: IndexMethod,
  firstPage: IndexPage,
  output: BuildOutput,
): Promise<BuildResult | "ignored"> {
  const merge = createMerge(method);
  const version = versionFilters[method];
  const end = (problem?: string): BuildResult => ({ kind: "index", method, problem });
  let first: IndexPage | undefined = firstPage;
  try {
    for (let pass = 0; pass < maxPasses; pass += 1) {
      merge.startPass();
      for await (const page of readPages(read, { version, first, sizes }, signal)) {
        const news = merge.add(page);
        if (news.length > 0) output.add(news);
        if (showsIgnored(method, page) || showIgnored(merge.counts)) return "ignored";
      }
      if (isWhole(merge.counts)) return end();
      first = undefined;
    }
  } catch (error) {
    if (!(error instanceof PageError)) throw error;
    return end(`${describeFailure(error.failure)} ${merge.size} artifacts were read before.`);
  }
  return end("The list kept changing while it was read, so some artifacts may be missing.");
}
