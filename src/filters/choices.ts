import type { Ranges } from "../artifact/artifact-search.ts";
import { type SeenValues, seenValuesOf, type ValueKind } from "../artifact/seen-values.ts";
import { formatCount } from "../lib/count.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { readValues } from "../url-state/pasted-values.ts";
import { CANDIDATES, INDEXED } from "./candidates.ts";
import type { Candidate, ChoiceSource } from "./choice-source.ts";
import {
  type CandidateSearch,
  createCandidateSearch,
  type FoundCandidate,
} from "./search-candidates.ts";
import { artifactToComplete, fqnVersionCandidates } from "./version-candidates.ts";

/** A value that a field offers. */
export interface Choice extends Omit<Candidate, "isLeft" | "detailOf"> {
  /** What is known about it. */
  readonly detail?: string | undefined;
  /** The parts of its name, or else of its value, that match the typed text. */
  readonly ranges: Ranges;
}

/** What a field offers. */
export interface Choices {
  readonly shown: readonly Choice[];
  /** How many others match: "1,240", "450+"; `undefined` if none. */
  readonly more: string | undefined;
  /** What to know about the list as a whole. */
  readonly note: string | undefined;
  /** Whether there may be more soon, so that an empty list is shown too. */
  readonly isLoading: boolean;
}

/** The text of a filter's field. */
export interface TypedText {
  readonly text: string;
  /** Whether it is being edited; committed text doesn't narrow the choices. */
  readonly isDraft: boolean;
}

const NO_CHOICES: Choices = { shown: [], more: undefined, note: undefined, isLoading: false };

type Completed = Pick<FilterDefinition, "kind" | "completedBy">;

/** Longer lists are to be narrowed by typing. */
export const MAX_SHOWN = 50;
/** No more are looked for in all artifacts. */
const MAX_FOUND = 500;

/**
 * The values that match the text of a field, those that the other filters leave first. In a list the last
 * item is completed, and the items that it already has are left out.
 */
export function choicesFor(definition: Completed, typed: TypedText, source: ChoiceSource): Choices {
  const { kind, completedBy } = definition;
  if (completedBy === undefined) return NO_CHOICES;
  const isList = kind === "list";
  const items = isList ? readValues(typed.text) : [typed.text.trim()];
  const {
    found,
    note,
    isLoading = false,
    unlisted = 0,
  } = foundFor(completedBy, typed, isList, source);
  const offered = found.filter(({ candidate }) => !items.includes(candidate.value));
  const more = Math.max(0, offered.length - MAX_SHOWN) + unlisted;
  const isAtLeast = found.length === MAX_FOUND;
  return {
    shown: offered.slice(0, MAX_SHOWN).map(choiceOf),
    more: more === 0 ? undefined : `${formatCount(more)}${isAtLeast ? "+" : ""}`,
    note,
    isLoading,
  };
}

interface Found extends Pick<Choices, "note">, Partial<Pick<Choices, "isLoading">> {
  readonly found: readonly FoundCandidate[];
  /** How many others exist. */
  readonly unlisted?: number | undefined;
}

function foundFor(
  kind: ValueKind,
  { text, isDraft }: TypedText,
  isList: boolean,
  source: ChoiceSource,
): Found {
  const typed = isList ? lastItemOf(text) : text.trim();
  const search = isDraft ? typed : "";
  const artifact = kind === "fqns" ? artifactToComplete(text, isDraft) : undefined;
  if (artifact !== undefined) {
    const number = search.slice(artifact.length + 1);
    return foundVersions(fqnVersionCandidates(source, artifact), number, source);
  }
  if (kind === "versions") return foundVersions(CANDIDATES.versions(source), search, source);
  const isIndexed = INDEXED.has(kind);
  return {
    found: foundBy(kind, search, source),
    note: noteOn(source, kind),
    isLoading: isIndexed && source.index.state === "loading",
  };
}

function foundVersions(
  candidates: readonly Candidate[],
  number: string,
  { otherVersions }: ChoiceSource,
): Found {
  const found = byNumber(candidates, number);
  if (otherVersions === undefined)
    return { found, note: "Loading versions…", isLoading: /^\d*$/.test(number) };
  if (number === "") return { found, note: undefined, unlisted: otherVersions };
  const note = otherVersions > 0 ? "Other versions aren’t listed: type the number" : undefined;
  return { found, note };
}

function foundBy(kind: ValueKind, text: string, source: ChoiceSource): readonly FoundCandidate[] {
  const search = preparedSearch(source, kind);
  const found = search(text, text === "" ? Number.POSITIVE_INFINITY : MAX_FOUND);
  // Nobody knows the IDs of ML repos, so the name of an unknown one narrows nothing.
  const isUnknown = kind === "mlRepos" && source.index.state !== "complete" && /\D/.test(text);
  return found.length === 0 && isUnknown ? search("", MAX_SHOWN) : found;
}

function choiceOf({ candidate, ranges }: FoundCandidate): Choice {
  const { isLeft: _, detailOf, ...choice } = candidate;
  return { ...choice, detail: detailOf?.(), ranges };
}

/** Numbers that start with the text, in their order. */
function byNumber(candidates: readonly Candidate[], text: string): readonly FoundCandidate[] {
  const start = text.toLowerCase().replace(/^v(?=\d)/, "");
  return candidates
    .filter(({ value, name = value }) => name.startsWith(start))
    .map((candidate) => ({ candidate, ranges: start === "" ? [] : [[0, start.length]] }));
}

const prepared = new WeakMap<ChoiceSource, Map<string, CandidateSearch>>();

/** The search in all candidates of a kind; kept for the next key. */
function preparedSearch(source: ChoiceSource, kind: keyof typeof CANDIDATES): CandidateSearch {
  const searches = prepared.get(source) ?? new Map<string, CandidateSearch>();
  prepared.set(source, searches);
  const search = searches.get(kind) ?? createCandidateSearch(CANDIDATES[kind](source));
  searches.set(kind, search);
  return search;
}

function noteOn({ index: { state } }: ChoiceSource, kind: ValueKind): string | undefined {
  if (state === "loading" && INDEXED.has(kind)) return "Loading artifacts…";
  if (state === "incomplete" && INDEXED.has(kind)) return "Some artifacts may be missing";
  if (state === "complete" && INDEXED.has(kind)) return undefined;
  const isByRepo = state === "needs-repo" && INDEXED.has(kind) && kind !== "mlRepos";
  return isByRepo ? "Choose an ML repo to list its artifacts" : "Only values seen in this browser";
}

/** The item being typed at the end of a list, without an opening bracket or quote; `""` after a separator. */
function lastItemOf(text: string): string {
  return /[\s,;]$/.test(text) ? "" : (readValues(text).at(-1) ?? "");
}

/**
 * The values of a pasted list in a field that takes only one of them, to choose from.
 * @param values how the text was read
 */
export function pastedChoices(
  { kind, completedBy }: Completed,
  values: readonly string[],
  seen: SeenValues,
): Choices | undefined {
  if (kind === "list" || values.length < 2) return undefined;
  const known = seenValuesOf(seen, completedBy);
  const shown = values.map((value) => ({
    ...(known.find((seenValue) => seenValue.value === value) ?? { value }),
    ranges: [],
  }));
  return { ...NO_CHOICES, shown };
}

/** The field's values after a choice is picked: in a list it replaces or follows the last item. */
export function withChoice(
  { kind }: Pick<FilterDefinition, "kind">,
  { text, isDraft }: TypedText,
  value: string,
): readonly string[] {
  if (kind !== "list") return [value];
  const items = readValues(text);
  const isReplaced = isDraft && lastItemOf(text) !== "";
  return [...new Set([...(isReplaced ? items.slice(0, -1) : items), value])];
}
