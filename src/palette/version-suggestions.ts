import { artifactFqn } from "../artifact/fqn.ts";
import { readFilters, textsOf } from "../url-state/filters.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { LoadedVersion, PaletteData } from "./loaded-versions.ts";
import {
  filterParts,
  filterSuggestion,
  openSuggestion,
  plain,
  type Suggestion,
  strong,
} from "./suggestion.ts";

const MOST_OPENED = 3;

/** Opens versions at hand; of several, each says its ML repo. */
export function openSuggestions(versions: readonly LoadedVersion[], state: UrlState): Suggestion[] {
  return versions.slice(0, MOST_OPENED).map(({ open, name, version = "", mlRepo }) => {
    const hint = versions.length > 1 ? mlRepo : undefined;
    const label = [plain("Open "), strong(`${name} ${version}`.trim())];
    return { ...openSuggestion(state, open, label), ...(hint === undefined ? {} : { hint }) };
  });
}

/** Opens the version at hand that an alias of an artifact points to; `artifact` is its FQN. */
export function aliasSuggestions(
  artifact: string,
  alias: string,
  state: UrlState,
  { versions }: PaletteData,
): Suggestion[] {
  const found = versions.filter(
    ({ open, aliases }) => aliases.includes(alias) && artifactFqn(open) === artifact,
  );
  return openSuggestions(found, state).map((suggestion) => ({
    ...suggestion,
    hint: `alias ${alias}`,
  }));
}

/** A name and a version, as the page calls one: `name 7`, `name:7`, `name latest`, `name v1-prod`. */
const CALLED = /^([^\s:/]+)(?:\s*:\s*|\s+)(\S+)$/;

/**
 * Offers for a version called as the page calls it: those at hand to open, and its name and number as
 * filters. `isSure` is whether the name is known; else any two words may look like one.
 */
export function namedVersionSuggestions(
  text: string,
  state: UrlState,
  known: PaletteData,
): { readonly isSure: boolean; readonly suggestions: readonly Suggestion[] } {
  const [, called = "", tail = ""] = CALLED.exec(text) ?? [];
  const number = tail.replace(/^v(?=\d+$)/i, "");
  const isCalled = (name: string) => name.toLowerCase() === called.toLowerCase();
  const found = known.versions.filter(
    ({ name, version, aliases }) =>
      isCalled(name) && (version === number || aliases.includes(tail)),
  );
  const knownName = known.names.find(isCalled) ?? found[0]?.name;
  const isSure = knownName !== undefined;
  const { filters } = readFilters({ name: [knownName ?? called], version: [number] });
  // A name alone is offered as any word is.
  if (!isSure && filters.version === undefined) return { isSure, suggestions: [] };
  const label = [plain("Filter by "), ...filterParts(textsOf(filters))];
  const filter = filterSuggestion(state, label, { ...state.filters, ...filters });
  return { isSure, suggestions: [...openSuggestions(found, state), filter] };
}
