import { versionTitle } from "../artifact/artifact-version.ts";
import { type FqnPart, isVersionTail } from "../artifact/explain-fqn.ts";
import { artifactFqn, type Fqn, parseFqn } from "../artifact/fqn.ts";
import type { SeenValues } from "../artifact/seen-values.ts";
import { readFilters, textsOf } from "../url-state/filters.ts";
import { withoutNarrowing } from "../url-state/transitions.ts";
import type { UrlState } from "../url-state/url-state.ts";
import type { PaletteData } from "./loaded-versions.ts";
import {
  filterLabel,
  filterSuggestion,
  key,
  openLabel,
  openSuggestion,
  plain,
  type Suggestion,
  strong,
} from "./suggestion.ts";
import { aliasSuggestions } from "./version-suggestions.ts";

/** Suggestions for an FQN. It alone determines the rows, so it replaces the other filters. */
export function fqnSuggestions(fqn: string, state: UrlState, data: PaletteData): Suggestion[] {
  const parsed = parseFqn(fqn);
  if (parsed === undefined) return [];
  const { name, version, mlRepo } = parsed;
  const others = withoutNarrowing(state).filters;
  const artifact = artifactFqn(fqn);
  const all = filterSuggestion(state, [plain("All versions of "), strong(name)], {
    ...others,
    fqn: artifact,
  });
  const latest = filterSuggestion(state, [plain("Latest version of "), strong(name)], {
    ...others,
    fqn: artifact,
    version: "latest",
  });
  const repo = mlRepoSuggestions(mlRepo, state, data);
  if (version === undefined) return [all, latest, ...nameSuggestions(parsed, state), ...repo];
  if (version === "latest") return [latest, all, ...repo];
  const open = openSuggestion(state, fqn, openLabel({ name, version }));
  if (!isVersionTail(version)) {
    const anyway = { ...open, label: [...open.label, plain(" anyway")] };
    return [...aliasSuggestions(artifact, version, state, data), all, latest, ...repo, anyway];
  }
  const label = [plain("Filter by "), key("FQN: "), plain(versionTitle({ name, version }))];
  return [open, filterSuggestion(state, label, { ...others, fqn }), all, ...repo];
}

function nameSuggestions({ name }: Fqn, state: UrlState): Suggestion[] {
  const label = filterLabel({ name: [name] });
  return [filterSuggestion(state, label, { ...state.filters, name })];
}

/** Filters by the IDs of the ML repos with this name: the API doesn't accept names. */
function mlRepoSuggestions(name: string, state: UrlState, seen: SeenValues): Suggestion[] {
  return seen.mlRepos
    .filter((repo) => repo.name === name)
    .map(({ id }) => {
      const label = filterLabel({ ml_repo_id: [id] }, () => name);
      return filterSuggestion(state, label, { ...state.filters, ml_repo_id: id }, { hint: id });
    });
}

interface IncompleteFqn {
  readonly text: string;
  readonly parts: readonly FqnPart[];
}

/** Suggestions for an incomplete FQN: with a type added, and filters by its valid parts. */
export function incompleteFqnSuggestions(
  { text, parts }: IncompleteFqn,
  state: UrlState,
  seen: SeenValues,
): Suggestion[] {
  const validPart = (label: FqnPart["label"]) =>
    parts.find((part) => part.label === label && part.problem === undefined)?.text;
  const hasType = parts.some((part) => part.label === "Type" && part.text !== "");
  const withoutColon = text.replace(/^:/, "");
  const suggestions = hasType
    ? []
    : ["artifact", "model"].flatMap((type) => typePrefixSuggestions(type, withoutColon, state));
  const name = validPart("Name");
  const version = validPart("Version");
  if (name !== undefined && name !== "") {
    const { filters } = readFilters({ name: [name], version: version ? [version] : [] });
    const label = filterLabel(textsOf(filters));
    suggestions.push(filterSuggestion(state, label, { ...state.filters, ...filters }));
  }
  suggestions.push(...mlRepoSuggestions(validPart("ML repo") ?? "", state, seen));
  if (/\s/.test(text)) return suggestions;
  const anyway = [plain("Filter by "), key("FQN "), plain("anyway")];
  return [
    ...suggestions,
    filterSuggestion(state, anyway, { ...withoutNarrowing(state).filters, fqn: text }),
  ];
}

/** Suggestions for the FQN with a type added, if only that is missing. */
function typePrefixSuggestions(type: string, text: string, state: UrlState): Suggestion[] {
  const fqnText = `${type}:${text}`;
  const fqn = parseFqn(fqnText);
  if (fqn === undefined) return [];
  const { name, version } = fqn;
  const as = plain(`, as ${type}`);
  if (version !== undefined && isVersionTail(version)) {
    return [openSuggestion(state, fqnText, [...openLabel({ name, version }), as])];
  }
  const filters = { ...withoutNarrowing(state).filters, fqn: artifactFqn(fqnText) };
  return [filterSuggestion(state, [plain("All versions of "), strong(name), as], filters)];
}
