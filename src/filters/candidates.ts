import type { Artifact } from "../artifact/artifact.ts";
import { versionTitle } from "../artifact/artifact-version.ts";
import type { ValueKind } from "../artifact/seen-values.ts";
import { seenValuesOf } from "../artifact/seen-values.ts";
import { countOf } from "../lib/count.ts";
import type { Candidate, ChoiceSource } from "./choice-source.ts";
import { leftBy } from "./left-artifacts.ts";
import { versionCandidates } from "./version-candidates.ts";

/** The values that a filter may have, most likely first. A kind of value without an entry doesn't compile. */
export const CANDIDATES: Readonly<
  Record<ValueKind, (source: ChoiceSource) => readonly Candidate[]>
> = {
  tags: tagCandidates,
  fqns: fqnCandidates,
  artifactIds: (source) => namedCandidates(source, "artifactIds"),
  mlRepos: repoCandidates,
  names: nameCandidates,
  versions: (source) => versionCandidates(source),
  runIds: runCandidates,
};

/** The kinds of values that the artifact index has. */
export const INDEXED: ReadonlySet<ValueKind> = new Set(["tags", "fqns", "mlRepos", "names"]);

function nameCandidates(source: ChoiceSource): readonly Candidate[] {
  const groups = grouped(source, "name", ({ name }) => [name]);
  return withSeen(source, "names", [...groups].map(nameCandidate));
}

/** Beside a name are its ML repo and its newest version, if there is only one. */
function nameCandidate([value, { left, others }]: [string, Group]): Candidate {
  const artifacts = left.length > 0 ? left : others;
  return { value, detailOf: () => nameDetail(artifacts), isLeft: left.length > 0 };
}

function nameDetail(artifacts: readonly Artifact[]): string | undefined {
  const repos = new Set(artifacts.map(({ mlRepo }) => mlRepo));
  const [artifact] = artifacts;
  const repo = repos.size === 1 ? artifact?.mlRepo : countOf(repos.size, "ML repo");
  const newest = artifacts.length === 1 ? newestOf(artifact) : undefined;
  return joined(repo, newest);
}

function fqnCandidates(source: ChoiceSource): readonly Candidate[] {
  const isLeft = leftBy(source, "fqn");
  return source.index.artifacts.map((artifact) => ({
    value: artifact.fqn,
    detailOf: () => newestOf(artifact),
    isLeft: isLeft(artifact),
  }));
}

function newestOf(artifact: Artifact | undefined): string | undefined {
  const { version } = artifact?.newest ?? {};
  return version === undefined ? undefined : `newest is ${version}`;
}

function repoCandidates(source: ChoiceSource): readonly Candidate[] {
  const groups = grouped(source, "ml_repo_id", ({ mlRepoId }) =>
    mlRepoId === undefined ? [] : [mlRepoId],
  );
  const candidates = [...groups].map(([value, { left, others }]) => ({
    value,
    name: (left[0] ?? others[0])?.mlRepo,
    ...counted({ left, others }),
  }));
  return withSeen(source, "mlRepos", candidates);
}

/** The index has the tags of newest versions only; the rows on screen show some of older ones. */
function tagCandidates(source: ChoiceSource): readonly Candidate[] {
  const groups = grouped(source, "tag", ({ newest }) => newest?.tags ?? []);
  const loaded = new Set(source.loaded.flatMap(({ tags }) => tags));
  const onOlder = source.index.isExhaustive ? { detailOf: () => "on older versions" } : {};
  const candidates = [...groups]
    .sort(
      ([, one], [, other]) =>
        other.left.length - one.left.length || other.others.length - one.others.length,
    )
    .map(([value, group]) => ({ value, ...counted(group) }));
  return withSeen(source, "tags", candidates).map((candidate) => {
    if (groups.has(candidate.value) && (candidate.isLeft || !loaded.has(candidate.value)))
      return candidate;
    return { ...candidate, ...onOlder, isLeft: loaded.has(candidate.value) };
  });
}

function counted({ left, others }: Group): Pick<Candidate, "detailOf" | "isLeft"> {
  const isLeft = left.length > 0;
  const detailOf = () => {
    const count = countOf(isLeft ? left.length : others.length, "artifact");
    return isLeft ? count : `${count} elsewhere`;
  };
  return { detailOf, isLeft };
}

/** Runs have no names, but their artifacts do. */
function runCandidates(source: ChoiceSource): readonly Candidate[] {
  const titles = new Map<string, string[]>();
  for (const version of source.loaded) {
    const { runId } = version;
    if (runId !== undefined)
      titles.set(runId, [...(titles.get(runId) ?? []), versionTitle(version)]);
  }
  return seenValuesOf(source.seen, "runIds").map(({ value }) => {
    const [first, ...others] = titles.get(value) ?? [];
    const more = others.length === 0 ? "" : ` +${others.length}`;
    return { value, detailOf: () => first && first + more, isLeft: first !== undefined };
  });
}

function namedCandidates({ seen }: ChoiceSource, kind: "artifactIds"): readonly Candidate[] {
  return seenValuesOf(seen, kind).map((value) => ({ ...value, isLeft: true }));
}

/** Adds the seen values that the index doesn't have. */
function withSeen(
  { seen }: ChoiceSource,
  kind: ValueKind,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const known = new Set(candidates.map(({ value }) => value));
  const others = seenValuesOf(seen, kind).filter(({ value }) => !known.has(value));
  return [...candidates, ...others.map((value) => ({ ...value, isLeft: false }))];
}

/** The artifacts with one value: those that the other filters leave, and all others. */
interface Group {
  readonly left: Artifact[];
  readonly others: Artifact[];
}

function grouped(
  source: ChoiceSource,
  filter: "name" | "ml_repo_id" | "tag",
  valuesOf: (artifact: Artifact) => readonly string[],
): ReadonlyMap<string, Group> {
  const isLeft = leftBy(source, filter);
  const groups = new Map<string, Group>();
  for (const artifact of source.index.artifacts) {
    for (const value of valuesOf(artifact)) {
      const group = groups.get(value) ?? { left: [], others: [] };
      groups.set(value, group);
      (isLeft(artifact) ? group.left : group.others).push(artifact);
    }
  }
  return groups;
}

function joined(...parts: readonly (string | undefined)[]): string | undefined {
  const known = parts.filter((part) => part !== undefined);
  return known.length === 0 ? undefined : known.join(" · ");
}
