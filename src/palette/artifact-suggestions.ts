import { type Artifact, isNewer, versionFqn } from "../artifact/artifact.ts";
import type { ArtifactMatch, ArtifactSearch, MatchedField } from "../artifact/artifact-search.ts";
import { readFilters } from "../url-state/filters.ts";
import { withFilters, withOpen } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import {
  code,
  distinct,
  key,
  type LabelPart,
  plain,
  replacedHint,
  type Suggestion,
  strong,
} from "./suggestion.ts";

/** How many artifacts are suggested. */
const MAX_ARTIFACTS = 8;
/** How many of them, where versions are suggested too. */
const MAX_BESIDE_VERSIONS = 4;

/** What is known of the artifacts that exist. */
export interface PaletteIndex {
  /** Searches those that are loaded. */
  readonly find: ArtifactSearch;
  readonly tags: readonly string[];
  /** Whether the control plane takes `latest` as a version. */
  readonly supportsLatest: boolean;
  /** Whether more artifacts are on their way. */
  readonly isLoading: boolean;
  /** What is missing: "Loading artifacts…". */
  readonly status: string | undefined;
}

/**
 * Suggestions for artifacts that match free text, and for their versions if it has a number (`churn 7`) or
 * `latest`. Where a word matches no artifact but is a known tag, the versions with that tag.
 */
export function artifactSuggestions(
  text: string,
  state: UrlState,
  index: Pick<PaletteIndex, "find" | "tags">,
): readonly Suggestion[] {
  const words = text.split(/[\s:@#/]+/).filter((word) => word !== "");
  const find = (some: readonly string[], max: number) => index.find(some.join(" "), max);
  const versions = versionSuggestions(words, state, find);
  const artifacts = find(words, versions.length > 0 ? MAX_BESIDE_VERSIONS : MAX_ARTIFACTS).map(
    (match) => artifactSuggestion(match, state),
  );
  const isNamed = versions.some(({ isNamed }) => isNamed);
  const open = versions.map(({ suggestion }) => suggestion);
  const found = isNamed ? [...open, ...artifacts] : [...artifacts, ...open];
  return distinct(found.length > 0 ? found : taggedSuggestions(words, state, index)).slice(
    0,
    MAX_ARTIFACTS,
  );
}

type Find = (words: readonly string[], max: number) => readonly ArtifactMatch[];

const VERSION_WORD = /^(?:v?([1-9]\d*)|latest|newest)$/i;

/** Opens the version that a word names, of the artifacts that the other words match. */
function versionSuggestions(words: readonly string[], state: UrlState, find: Find) {
  const at = words.findLastIndex((word) => VERSION_WORD.test(word));
  const others = words.toSpliced(at, 1);
  if (at < 0 || others.length === 0) return [];
  const [, number] = VERSION_WORD.exec(words[at] ?? "") ?? [];
  const name = others.join(" ").toLowerCase();
  return find(others, MAX_ARTIFACTS).flatMap((match) => {
    const { artifact } = match;
    const version = number ?? artifact.newest?.version;
    if (version === undefined || !mayHave(artifact, version)) return [];
    const suggestion = versionSuggestion(match, version, state);
    return { suggestion, isNamed: artifact.name.toLowerCase() === name };
  });
}

/** Whether an artifact may have a version. Some may have been deleted. */
function mayHave({ newest }: Artifact, version: string): boolean {
  return newest === undefined || !isNewer(version, newest.version);
}

function versionSuggestion(match: ArtifactMatch, version: string, state: UrlState): Suggestion {
  const { artifact } = match;
  const open = versionFqn(artifact, version);
  return {
    id: `open ${open}`,
    icon: "open",
    label: [
      plain("Open "),
      ...matchedLabel(match),
      strong(` ${version}`),
      ...(artifact.newest?.version === version ? [key(" · newest")] : []),
    ],
    hint: hintOf(match, { hasVersion: true }),
    next: withOpen(state, open),
    ...(match.isExact ? {} : { isClose: true as const }),
  };
}

/** Shows the versions of an artifact; with Ctrl or Cmd, opens the newest one. */
function artifactSuggestion(match: ArtifactMatch, state: UrlState): Suggestion {
  const { artifact } = match;
  const { filters } = readFilters({ fqn: [artifact.fqn] });
  const { newest } = artifact;
  const hints = [hintOf(match, { hasVersion: false }), replacedHint(state.filters, filters)];
  return {
    id: `artifact ${artifact.fqn}`,
    icon: "artifact",
    label: [...matchedLabel(match)],
    hint: hints.filter((hint) => hint !== undefined && hint !== "").join(" · "),
    next: withFilters(state, filters),
    ...(match.isExact ? {} : { isClose: true as const }),
    ...(newest && { newest: withOpen(state, versionFqn(artifact, newest.version)) }),
  };
}

/** Filters by an artifact and a tag that another of its versions may have. */
function taggedSuggestions(
  words: readonly string[],
  state: UrlState,
  { find, tags }: Pick<PaletteIndex, "find" | "tags">,
): readonly Suggestion[] {
  return words.flatMap((word, at) => {
    const tag = tags.find((tag) => tag.toLowerCase() === word.toLowerCase());
    const others = words.toSpliced(at, 1);
    if (tag === undefined || others.length === 0) return [];
    return find(others.join(" "), MAX_BESIDE_VERSIONS).map((match): Suggestion => {
      const { filters } = readFilters({ fqn: [match.artifact.fqn], tag: [tag] });
      return {
        id: `artifact ${match.artifact.fqn} tag ${tag}`,
        icon: "artifact",
        label: [...matchedLabel(match), key(" · tag "), strong(tag)],
        hint: hintOf(match, { hasVersion: false }),
        next: withFilters(state, filters),
      };
    });
  });
}

/** The artifact's name, and what else of it matches. */
function matchedLabel({ artifact, matched }: ArtifactMatch): readonly LabelPart[] {
  const name = matched.find(({ field }) => field === "name");
  return [
    { ...(name === undefined ? plain(artifact.name) : matchedPart(name)), isValue: true },
    ...matched
      .filter(({ field }) => field !== "name")
      .flatMap((field) => [key(` · ${REASONS[field.field]}`), matchedPart(field)]),
  ];
}

const REASONS: Readonly<Record<MatchedField["field"], string>> = {
  name: "",
  mlRepo: "in ",
  type: "",
  alias: "alias ",
  tag: "tag ",
};

function matchedPart({ field, text, ranges }: MatchedField): LabelPart {
  return { ...(field === "alias" ? code(text) : plain(text)), ranges, isValue: true };
}

function hintOf({ artifact, matched }: ArtifactMatch, { hasVersion }: { hasVersion: boolean }) {
  const { mlRepo, type, newest } = artifact;
  const isShown = (field: MatchedField["field"]) => matched.some((other) => other.field === field);
  return [
    isShown("mlRepo") ? undefined : mlRepo,
    isShown("type") ? undefined : type,
    hasVersion || newest === undefined ? undefined : `newest ${newest.version}`,
  ]
    .filter((part) => part !== undefined)
    .join(" · ");
}
