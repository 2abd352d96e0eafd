import type { Artifact } from "../artifact/artifact.ts";
import { versionFqn } from "../artifact/artifact.ts";
import { artifactFqn } from "../artifact/fqn.ts";
import type { SeenValue, ValueKind } from "../artifact/seen-values.ts";
import { createTextSearch } from "../artifact/text-search.ts";
import { fuzzyMatches } from "../lib/fuzzy-match.ts";
import type { FilterTexts } from "../url-state/filters.ts";
import type { KnownValues } from "./known-values.ts";

/** A value that doesn't exist, and those that may have been intended. */
export interface MissingValue {
  /** "No artifact is named", and the value if it isn't too long for a sentence. */
  readonly fact: string;
  readonly value?: string;
  /** What the candidates are: "Names match exactly:". */
  readonly lead: string;
  readonly candidates: readonly SeenValue[];
}

/** Returns what to say about a value that no artifact has; `undefined` if one has it or may have it. */
type Explain = (text: string, known: KnownValues, texts: FilterTexts) => MissingValue | undefined;

/** For the kinds of values that the artifact index has. */
const EXPLAIN: Readonly<Partial<Record<ValueKind, Explain>>> = {
  names: missingName,
  mlRepos: missingRepo,
  tags: missingTag,
  fqns: missingFqn,
};

/** Explains a value that isn't in the complete artifact index. */
export function missingValue(
  kind: ValueKind | undefined,
  text: string,
  known: KnownValues,
  texts: FilterTexts,
): MissingValue | undefined {
  if (kind === undefined || !known.isComplete || known.artifacts.length === 0) return undefined;
  // Names are explained within the ML repo; whatever else is missing may be in another one.
  if (isOfOneRepo(known, texts) && kind !== "names") return undefined;
  return EXPLAIN[kind]?.(text, known, texts);
}

/** Whether all artifacts are in the chosen ML repo: some control planes list only one at a time. */
function isOfOneRepo({ artifacts }: KnownValues, { ml_repo_id: [repo] = [] }: FilterTexts) {
  return repo !== undefined && artifacts.every(({ mlRepoId }) => mlRepoId === repo);
}

function missingName(
  text: string,
  known: KnownValues,
  texts: FilterTexts,
): MissingValue | undefined {
  const { artifacts } = known;
  const [repo] = texts.ml_repo_id ?? [];
  if (artifacts.some(({ name }) => name === text)) return undefined;
  const inRepo = artifacts.filter(({ mlRepoId }) => mlRepoId === repo);
  const names = [inRepo, artifacts].flatMap((some) =>
    closest(text, distinct(some.map(({ name }) => name)), (name) => ({ text: name })),
  );
  return {
    fact: isOfOneRepo(known, texts)
      ? "No artifact in this ML repo is named"
      : "No artifact is named",
    value: text,
    lead: "Names match exactly:",
    candidates: distinct(names)
      .slice(0, MAX_CANDIDATES)
      .map((value) => ({ value })),
  };
}

function missingRepo(text: string, { artifacts }: KnownValues): MissingValue | undefined {
  const names = new Map(artifacts.map(({ mlRepoId, mlRepo }) => [mlRepoId, mlRepo]));
  if (names.has(text)) return undefined;
  const repos = [...names].flatMap(([value, name]) =>
    value === undefined || name === undefined ? [] : { value, name },
  );
  return {
    fact: "No ML repo has the ID",
    value: text,
    lead: "ML repos with a similar name:",
    candidates: closest(text, repos, ({ value, name }) => ({ text: name, id: value })),
  };
}

/** Tags of older versions aren't known, unless one was seen. */
function missingTag(text: string, { artifacts, seen }: KnownValues): MissingValue | undefined {
  const tags = distinct(artifacts.flatMap(({ newest }) => newest?.tags ?? []));
  if (tags.includes(text) || seen.tags.includes(text)) return undefined;
  const known = distinct([...tags, ...seen.tags]);
  return {
    fact: "No artifact’s newest version has the tag",
    value: text,
    lead: "Similar tags:",
    candidates: closest(text, known, (tag) => ({ text: tag })).map((value) => ({ value })),
  };
}

function missingFqn(text: string, { artifacts }: KnownValues): MissingValue | undefined {
  const fqn = artifactFqn(text);
  const artifact = artifacts.find((known) => known.fqn === fqn);
  if (artifact !== undefined) return fqn === text ? undefined : missingVersion(text, artifact);
  const [, repo, name = ""] = /(?:([^/:]+)\/)?([^/:]+)(?::(?:\d+|latest))?$/.exec(text) ?? [];
  const inRepo = artifacts.filter(({ mlRepo }) => mlRepo === repo);
  const similar = [inRepo, artifacts].flatMap((some) =>
    closest(name, some, (one) => ({ text: one.name })),
  );
  const candidates = distinct(similar.map((one) => one.fqn)).slice(0, MAX_CANDIDATES);
  return {
    fact: "No artifact has this FQN",
    lead: "FQNs with a similar name:",
    candidates: candidates.map((value) => ({ value })),
  };
}

/** Whether a version exists isn't known, but the list of its versions was empty. */
function missingVersion(text: string, artifact: Artifact): MissingValue | undefined {
  const { version } = artifact.newest ?? {};
  if (version === undefined || versionFqn(artifact, version) === text) return undefined;
  return {
    fact: "This artifact has no such version",
    lead: "Its newest version, and all of them:",
    candidates: [{ value: versionFqn(artifact, version) }, { value: artifact.fqn }],
  };
}

const MAX_CANDIDATES = 5;

/**
 * The items closest to a text: those that match all of it, else as many of its parts from the start as
 * possible, else those that differ by a few typos.
 */
function closest<Item>(
  text: string,
  items: readonly Item[],
  searchedOf: (item: Item) => { readonly text: string; readonly id?: string },
): readonly Item[] {
  const search = createTextSearch(items, searchedOf);
  const parts = text.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== "");
  for (let count = parts.length; count > 0; count--) {
    const some = parts.slice(0, count);
    if (count < parts.length && some.join("").length < MIN_START_LENGTH) break;
    const found = search(some.join(" "), MAX_CANDIDATES)
      .map(({ item }) => item)
      .filter((item) => some.every((part) => isLikely(part, searchedOf(item).text)));
    if (found.length > 0) return found;
  }
  const similar = fuzzyMatches(
    text,
    items.map((item) => searchedOf(item).text),
  );
  return similar.flatMap((match) => items.filter((item) => searchedOf(item).text === match));
}

/** A shorter start of a name has too many others in common. */
const MIN_START_LENGTH = 3;
/** A short part of a name has too many others that differ by one letter. */
const MIN_MISTYPED_LENGTH = 5;

function isLikely(part: string, text: string): boolean {
  return part.length >= MIN_MISTYPED_LENGTH || text.toLowerCase().includes(part.toLowerCase());
}

function distinct<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Set(items)];
}
