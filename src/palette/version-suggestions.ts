import { artifactFqn } from "../artifact/fqn.ts";
import { omitUndefined } from "../lib/omit-undefined.ts";
import { readFilters, textsOf } from "../url-state/filters.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { LoadedVersion, PaletteData } from "./loaded-versions.ts";
import {
  filterLabel,
  filterSuggestion,
  openLabel,
  openSuggestion,
  type Suggestion,
} from "./suggestion.ts";

const MAX_OPENED = 3;

/** Suggestions to open loaded versions. If there are several, the hint is the ML repo. */
export function openSuggestions(versions: readonly LoadedVersion[], state: UrlState): Suggestion[] {
  return versions.slice(0, MAX_OPENED).map((version) => {
    const hint = versions.length > 1 ? version.mlRepo : undefined;
    const suggestion = openSuggestion(state, version.open, openLabel(version));
    return { ...suggestion, ...omitUndefined({ hint }) };
  });
}

/** Suggestions to open the loaded version that an alias points to. `artifact` is an artifact's FQN. */
export function aliasSuggestions(
  artifact: string,
  alias: string,
  state: UrlState,
  { versions }: PaletteData,
): Suggestion[] {
  const matches = versions.filter(
    ({ open, aliases }) => aliases.includes(alias) && artifactFqn(open) === artifact,
  );
  return openSuggestions(matches, state).map((suggestion) => ({
    ...suggestion,
    hint: `alias ${alias}`,
  }));
}

/**
 * Suggestions to open loaded versions with an alias: those that equal the text, and those that contain it,
 * ignoring case.
 */
export function aliasMatches(
  text: string,
  state: UrlState,
  { versions }: PaletteData,
): { readonly exact: readonly Suggestion[]; readonly partial: readonly Suggestion[] } {
  const typed = text.toLowerCase();
  const openBy = (isMatch: (alias: string) => boolean) =>
    versions
      .flatMap((version) => {
        const alias = version.aliases.find((alias) => isMatch(alias.toLowerCase()));
        if (alias === undefined) return [];
        const suggestion = openSuggestion(state, version.open, openLabel(version));
        return [{ ...suggestion, hint: `alias ${alias}` }];
      })
      .slice(0, MAX_OPENED);
  return {
    exact: openBy((alias) => alias === typed),
    partial: typed.length < MIN_PARTIAL ? [] : openBy((alias) => alias.includes(typed)),
  };
}

/** Shorter text is part of too many aliases. */
const MIN_PARTIAL = 2;

/** A name and a version: `name 7`, `name:7`, `name@7`, `name latest`, `name v1-prod`. */
const NAME_AND_VERSION = /^([^\s:@#/]+)(?:\s*[:@#/]\s*|\s+)(\S+)$/;
/** `latest name`. */
const LATEST_FIRST = /^(latest)\s+(\S+)$/i;

/**
 * Suggestions for a name and a version: loaded versions to open, and a filter by both. `isSeenName` is
 * false if the name was never seen: the text may then be any two words.
 */
export function nameAndVersionSuggestions(
  text: string,
  state: UrlState,
  data: PaletteData,
): { readonly isSeenName: boolean; readonly suggestions: readonly Suggestion[] } {
  const [, latest, latestName] = LATEST_FIRST.exec(text) ?? [];
  const [, first, second] = NAME_AND_VERSION.exec(text) ?? [];
  const nameText = latestName ?? first ?? "";
  const versionText = latest ?? second ?? "";
  const number = versionText.replace(/^v(?=\d+$)/i, "");
  const isSameName = (name: string) => name.toLowerCase() === nameText.toLowerCase();
  const matches = data.versions.filter(
    ({ name, version, aliases }) =>
      isSameName(name) && (version === number || aliases.includes(versionText)),
  );
  const seenName = data.names.find(isSameName) ?? matches[0]?.name;
  const isSeenName = seenName !== undefined;
  const { filters } = readFilters({ name: [seenName ?? nameText], version: [number] });
  // Without a version, the name is handled like any free text.
  if (!isSeenName && filters.version === undefined) return { isSeenName, suggestions: [] };
  const label = filterLabel(textsOf(filters));
  const filter = filterSuggestion(state, label, { ...state.filters, ...filters });
  const suggestions = [
    ...openSuggestions(matches, state),
    { ...filter, isCompletion: true as const },
  ];
  return { isSeenName, suggestions };
}
