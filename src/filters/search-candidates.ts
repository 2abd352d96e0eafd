import type { Ranges } from "../artifact/artifact-search.ts";
import { createTextSearch } from "../artifact/text-search.ts";
import type { Candidate } from "./choice-source.ts";

/** A candidate, and what of its name or value matches the typed text. */
export interface FoundCandidate {
  readonly candidate: Candidate;
  readonly ranges: Ranges;
}

/** Returns the candidates that match a text, at most `max`: first those that the other filters leave. */
export type CandidateSearch = (text: string, max: number) => readonly FoundCandidate[];

/** Creates a search in the names of candidates, and in the values behind them. */
export function createCandidateSearch(candidates: readonly Candidate[]): CandidateSearch {
  const left = candidates.filter(({ isLeft }) => isLeft);
  const others = candidates.filter(({ isLeft }) => !isLeft);
  const searches = [left, others].map((part) => createTextSearch(part, searchedOf));
  return (text, max) => {
    if (text === "")
      return [...left, ...others].slice(0, max).map((candidate) => ({ candidate, ranges: [] }));
    return searches
      .flatMap((search) => search(text, max))
      .slice(0, max)
      .map(({ item, ranges }) => ({ candidate: item, ranges }));
  };
}

function searchedOf({ value, name }: Candidate) {
  return name === undefined ? { text: value } : { text: name, id: value };
}
