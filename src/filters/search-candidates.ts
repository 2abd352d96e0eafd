import type { Artifact } from "../artifact/artifact.ts";
import {
  type ArtifactSearch,
  createArtifactSearch,
  type Ranges,
} from "../artifact/artifact-search.ts";
import { looksOf } from "../lib/look-alike.ts";
import type { Candidate } from "./choice-source.ts";

/** A candidate, and what of its name or value matches the typed text. */
export interface FoundCandidate {
  readonly candidate: Candidate;
  readonly ranges: Ranges;
}

/** Returns the candidates that match a text, at most `max` of them: first those that the other filters leave. */
export type CandidateSearch = (text: string, max: number) => readonly FoundCandidate[];

const NOTHING: Ranges = [];

/** Creates a search in the names of candidates, and in the values behind them. */
export function createCandidateSearch(candidates: readonly Candidate[]): CandidateSearch {
  const left = candidates.filter(({ isLeft }) => isLeft);
  const others = candidates.filter(({ isLeft }) => !isLeft);
  const sorted = [...left, ...others];
  const searches = [left, others].map(searchIn);
  return (text, max) => {
    if (text === "") return sorted.slice(0, max).map(withoutRanges);
    const looks = looksOf(text.toLowerCase());
    // The search ignores other characters.
    if (!/[\p{L}\p{N}]/u.test(looks))
      return sorted
        .filter(({ value, name }) => (name ?? value).includes(text))
        .slice(0, max)
        .map(withoutRanges);
    return searches.flatMap((search) => search(looks, max)).slice(0, max);
  };
}

function withoutRanges(candidate: Candidate): FoundCandidate {
  return { candidate, ranges: NOTHING };
}

function searchIn(candidates: readonly Candidate[]): CandidateSearch {
  let search: ArtifactSearch | undefined;
  const texts = new Map<Artifact, Candidate>();
  return (text, max) => {
    // Most lists are closed before anything is typed.
    if (search === undefined) {
      for (const candidate of candidates) texts.set(searched(candidate), candidate);
      search = createArtifactSearch([...texts.keys()]);
    }
    return search(text, max).flatMap(({ artifact, matched }) => {
      const candidate = texts.get(artifact);
      if (candidate === undefined) return [];
      const match = matched.find(({ field }) => field === "name");
      // The ranges of a text with other characters would be shifted.
      const isSame = match?.text === (candidate.name ?? candidate.value);
      return { candidate, ranges: isSame && match !== undefined ? match.ranges : NOTHING };
    });
  };
}

/** The texts of a candidate, in the shape that is searched. */
function searched({ value, name }: Candidate): Artifact {
  return {
    fqn: value,
    type: undefined,
    name: looksOf(name ?? value),
    mlRepo: name === undefined ? undefined : looksOf(value),
    mlRepoId: undefined,
    newest: undefined,
  };
}
