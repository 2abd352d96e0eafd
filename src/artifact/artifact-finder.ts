import type { Artifact } from "./artifact.ts";
import {
  type MatchedField,
  matchedFields,
  mostLikely,
  pairs,
  ranked,
  searchedTexts,
} from "./artifact-search.ts";
import { wordsIn } from "./match-words.ts";

/** All artifacts that match a text. */
export interface FoundArtifacts {
  /** Best first. If there are many, only the most likely ones are ranked, and the others follow in order. */
  readonly artifacts: readonly Artifact[];
  /** Returns the parts of an artifact that match; none for an artifact that doesn't match. */
  readonly matchedIn: (artifact: Artifact) => readonly MatchedField[];
}

/** Finds the artifacts that match all words of a text; `undefined` for a text without words. */
export type ArtifactFinder = (text: string) => FoundArtifacts | undefined;

const NOTHING_FOUND: FoundArtifacts = { artifacts: [], matchedIn: () => [] };

/** Creates a finder, which matches as `createArtifactSearch` does but leaves out no match. */
export function createArtifactFinder(artifacts: readonly Artifact[]): ArtifactFinder {
  const { fields, texts, names, find } = searchedTexts(artifacts);
  return (text) => {
    const words = wordsIn(text);
    if (words.length === 0) return undefined;
    const found = find(text, words);
    if (found === undefined) return NOTHING_FOUND;
    const likely = ranked(
      mostLikely(found.indexes, names, words),
      found.words,
      texts,
      artifacts,
    ).map(({ index }) => index);
    const isRanked = new Set(likely);
    const all = [...likely, ...found.indexes.filter((index) => !isRanked.has(index))];
    let indexes: Map<Artifact, number> | undefined;
    return {
      artifacts: all.flatMap((index) => artifacts[index] ?? []),
      matchedIn(artifact) {
        indexes ??= new Map(all.flatMap((at) => pairOf(artifacts[at], at)));
        const index = indexes.get(artifact);
        if (index === undefined) return [];
        const ranges = found.words.flatMap(({ word, matcher }) =>
          pairs(matcher.info([index], texts, word).ranges[0] ?? []),
        );
        return matchedFields(fields[index] ?? [], ranges);
      },
    };
  };
}

function pairOf(artifact: Artifact | undefined, index: number): [Artifact, number][] {
  return artifact === undefined ? [] : [[artifact, index]];
}
