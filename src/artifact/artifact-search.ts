import type UFuzzy from "@leeoniya/ufuzzy";
import type { Artifact } from "./artifact.ts";
import { type FoundWords, foundWords, isAscii, wordsIn } from "./match-words.ts";

/** The ranges of a text that match, in UTF-16 units; `to` is exclusive. */
export type Ranges = readonly (readonly [from: number, to: number])[];

/** A part of an artifact that matches: its name, ML repo, type, or the alias or a tag of its newest version. */
export interface MatchedField {
  readonly field: "name" | "mlRepo" | "type" | "alias" | "tag";
  readonly text: string;
  readonly ranges: Ranges;
}

/** An artifact that matches, and its matching parts. */
export interface ArtifactMatch {
  readonly artifact: Artifact;
  readonly matched: readonly MatchedField[];
  /** Whether no word has a typo or left out letters. */
  readonly isExact: boolean;
}

/** Returns the artifacts that match all words of a text, best first, at most `max`. */
export type ArtifactSearch = (text: string, max: number) => readonly ArtifactMatch[];

/** Between the fields of an artifact in the text that is searched. */
const SEPARATOR = "  ";

/** More matches than this are not ranked, only taken in order. */
const MAX_RANKED = 500;

/**
 * Creates a search. Each word matches a part of one of an artifact's fields, in any order. A word that
 * matches nothing may leave out letters (`ckpt` for `checkpoint`), or else have a typo.
 */
export function createArtifactSearch(artifacts: readonly Artifact[]): ArtifactSearch {
  const { fields, texts, names, find } = searchedTexts(artifacts);
  return (text, max) => {
    const words = wordsIn(text);
    const found = find(text, words);
    if (found === undefined) return [];
    const isExact = found.words.every((word) => word.isExact);
    const shown = mostLikely(found.indexes, names, words);
    return ranked(shown, found.words, texts, artifacts)
      .slice(0, max)
      .flatMap(({ index, ranges }) => {
        const artifact = artifacts[index];
        const matched = matchedFields(fields[index] ?? [], ranges);
        return artifact === undefined ? [] : { artifact, matched, isExact };
      });
  };
}

/** The texts of artifacts that a search looks at, each at the index of its artifact. */
export function searchedTexts(artifacts: readonly Artifact[]) {
  const fields = artifacts.map(fieldsOf);
  // The matcher takes a list that it could change.
  const texts = fields.map((parts) => parts.map(({ text }) => text).join(SEPARATOR));
  const areAscii = texts.every(isAscii);
  return {
    fields,
    texts,
    names: artifacts.map(({ name }) => name.toLowerCase()),
    find(text: string, words: readonly string[]): FoundWords | undefined {
      return foundWords(texts, words, areAscii && isAscii(text));
    },
  };
}

interface Ranked {
  readonly index: number;
  score: number;
  readonly ranges: Range[];
}

/** Sorts matches by how well their words match; equal ones stay in order. */
export function ranked(
  indexes: readonly number[],
  words: FoundWords["words"],
  texts: string[],
  artifacts: readonly Artifact[],
): readonly Ranked[] {
  const all = new Map(
    indexes.map((index): [number, Ranked] => [index, { index, score: 0, ranges: [] }]),
  );
  for (const { word, matcher } of words) {
    const info = matcher.info([...indexes], texts, word);
    for (const [at, index] of info.idx.entries()) {
      const match = all.get(index);
      if (match === undefined) continue;
      match.score += scoreOf(info, at, artifacts[index]);
      match.ranges.push(...pairs(info.ranges[at] ?? []));
    }
  }
  return [...all.values()].sort((one, other) => other.score - one.score);
}

type Field = Pick<MatchedField, "field" | "text">;

function fieldsOf({ name, mlRepo = "", type = "", newest }: Artifact): readonly Field[] {
  const tags = newest?.tags ?? [];
  return [
    { field: "name", text: name },
    { field: "mlRepo", text: mlRepo },
    { field: "type", text: type },
    { field: "alias", text: newest?.alias ?? "" },
    ...tags.map((text): Field => ({ field: "tag", text })),
  ];
}

/** The matches to rank; if there are too many, first the shortest names that start with a word. */
export function mostLikely(
  indexes: readonly number[],
  names: readonly string[],
  words: readonly string[],
): readonly number[] {
  if (indexes.length <= MAX_RANKED) return indexes;
  const starts = words.map((word) => word.toLowerCase());
  const likely: number[] = [];
  const others: number[] = [];
  for (const index of indexes) {
    const name = names[index] ?? "";
    (starts.some((start) => name.startsWith(start)) ? likely : others).push(index);
  }
  const lengthOf = (index: number) => names[index]?.length ?? 0;
  likely.sort((one, other) => lengthOf(one) - lengthOf(other));
  return [...likely, ...others].slice(0, MAX_RANKED);
}

type Range = Ranges[number];

export function pairs(flat: readonly number[]): Range[] {
  return flat.flatMap((from, index) => (index % 2 === 0 ? [[from, flat[index + 1] ?? from]] : []));
}

/** How well a word matches: in the name, at the start of it or of a part, a whole part, most of the name. */
function scoreOf(info: UFuzzy.Info, at: number, artifact: Artifact | undefined): number {
  const nameLength = artifact?.name.length ?? 0;
  const start = info.start[at] ?? 0;
  const isInName = start < nameLength;
  const isAtStart = (info.interLft2[at] ?? 0) > 0;
  const isWhole = (info.terms[at] ?? 0) > 0;
  const coverage = isInName ? (info.chars[at] ?? 0) / Math.max(nameLength, 1) : 0;
  const score = [isInName, isInName && start === 0, isAtStart, isAtStart && isWhole];
  return score.filter(Boolean).length + 2 * coverage - 0.1 * (info.intraIns[at] ?? 0);
}

/** The fields that ranges of the whole text are in, with the ranges in each. */
export function matchedFields(
  fields: readonly Field[],
  ranges: readonly Range[],
): readonly MatchedField[] {
  let offset = 0;
  return fields.flatMap(({ field, text }) => {
    const start = offset;
    const end = start + text.length;
    offset = end + SEPARATOR.length;
    const inside = ranges.flatMap(([from, to]): Range[] =>
      from < end && to > start ? [[Math.max(from, start) - start, Math.min(to, end) - start]] : [],
    );
    return inside.length === 0 ? [] : { field, text, ranges: merged(inside) };
  });
}

/** Ranges in order, without overlaps. */
function merged(ranges: readonly Range[]): Ranges {
  const sorted = ranges.toSorted(([one], [other]) => one - other);
  const result: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = result.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = Math.max(last[1], to);
    else result.push([from, to]);
  }
  return result;
}
