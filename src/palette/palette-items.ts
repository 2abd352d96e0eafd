import { versionTitle } from "../artifact/artifact-version.ts";
import type { Action } from "../ui/action.ts";
import { matchText, type TextMatch } from "./match-text.ts";
import type { ParsedInput } from "./parsed-input.ts";
import type { RecentVersion } from "./recent-versions.ts";
import type { Suggestion } from "./suggestion.ts";

/** A saved view, as the palette lists it. */
export interface PaletteSavedView {
  readonly id: string;
  readonly name: string;
  /** A summary such as "tag prod, latest". */
  readonly summary: string;
  readonly run: () => void;
}

/** An item of the palette. `ranges` are the parts of its label that match the typed text. */
export type PaletteItem =
  | { readonly kind: "suggestion"; readonly id: string; readonly suggestion: Suggestion }
  | (Matched & { readonly kind: "recent"; readonly recent: RecentVersion })
  | (Matched & { readonly kind: "view"; readonly view: PaletteSavedView })
  | (Matched & { readonly kind: "action"; readonly action: Action });

interface Matched {
  readonly id: string;
  readonly ranges: TextMatch["ranges"];
}

export interface PaletteGroup {
  readonly title: string;
  /** Whether the title is visible. Suggestions are right below the input and don't need one. */
  readonly isTitled: boolean;
  readonly items: readonly PaletteItem[];
}

export interface PaletteContents {
  /** Those that match the typed text, best first. */
  readonly artifacts: readonly Suggestion[];
  /** Others that match, which are listed last. */
  readonly more: readonly Suggestion[];
  readonly recent: readonly RecentVersion[];
  readonly views: readonly PaletteSavedView[];
  /** Those that can run now. */
  readonly actions: readonly Action[];
}

/** How many recent versions are listed while the input is empty. */
const RECENT_WITHOUT_TEXT = 5;

/**
 * Groups the palette's items. Enter runs the first one. Free text searches the items, and fallback
 * suggestions come last. Recognized input is not a search: only its suggestions are listed.
 */
export function groupPaletteItems(
  input: ParsedInput,
  suggestions: readonly Suggestion[],
  contents: PaletteContents,
): PaletteGroup[] {
  const { more } = contents;
  const artifacts = contents.artifacts.filter(
    ({ id }) => !suggestions.some((suggestion) => suggestion.id === id),
  );
  // What is named almost like the text comes after what is named like it.
  const isClose = artifacts[0]?.isClose === true;
  const isLast = ({ isFallback, isCompletion }: Suggestion) =>
    isFallback === true || (isCompletion === true && artifacts.length > 0);
  const main = suggestions.filter((suggestion) => !isLast(suggestion));
  const fallback = suggestions.filter(isLast);
  const groups = [
    group("For this text", suggestionItems(main), false),
    ...(isClose ? [] : [group("Artifacts", suggestionItems(artifacts))]),
    ...(isRecognized(input) ? [] : searchGroups(input, suggestions, contents)),
    ...(isClose ? [group("Artifacts", suggestionItems(artifacts))] : []),
    group("Filters", suggestionItems(fallback)),
    group("More artifacts", suggestionItems(more)),
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Recent versions, views, and actions: all of them, or those that match free text. */
function searchGroups(
  input: ParsedInput,
  suggestions: readonly Suggestion[],
  { recent, views, actions }: PaletteContents,
): PaletteGroup[] {
  const typed = searchTextOf(input);
  const isSuggested = ({ open }: RecentVersion) =>
    suggestions.some(({ id }) => id === `open ${open}`);
  const shown = recent
    .filter((version) => !isSuggested(version))
    .slice(0, typed === "" ? RECENT_WITHOUT_TEXT : Number.POSITIVE_INFINITY);
  return [
    group(
      "Recently opened",
      matching(shown, typed, versionTitle, ({ alias = "", mlRepo = "" }) => [alias, mlRepo]).map(
        ({ item, ranges }) => ({ kind: "recent", id: `recent ${item.open}`, recent: item, ranges }),
      ),
    ),
    group(
      "Views",
      matching(views, typed, ({ name }) => name).map(({ item, ranges }) => {
        return { kind: "view", id: `view ${item.id}`, view: item, ranges };
      }),
    ),
    group(
      "Actions",
      matching(actions, typed, ({ label }) => label).map(({ item, ranges }) => {
        return { kind: "action", id: `action ${item.id}`, action: item, ranges };
      }),
    ),
  ];
}

/** Whether the input was recognized, and isn't also a search. */
export function isRecognized(input: ParsedInput): boolean {
  return input.kind !== "empty" && searchTextOf(input) === "";
}

/** The text to search the items for; `""` if there is none. */
export function searchTextOf(input: ParsedInput): string {
  if (input.kind === "free-text") return input.text;
  return input.kind === "fields" ? (input.typed ?? "") : "";
}

function group(title: string, items: readonly PaletteItem[], isTitled = true): PaletteGroup {
  return { title, items, isTitled };
}

function suggestionItems(suggestions: readonly Suggestion[]): PaletteItem[] {
  return suggestions.map((suggestion) => ({ kind: "suggestion", id: suggestion.id, suggestion }));
}

/** The items whose label or alternative names match, best match first. */
function matching<Item>(
  items: readonly Item[],
  typed: string,
  labelOf: (item: Item) => string,
  othersOf: (item: Item) => readonly string[] = () => [],
): { item: Item; ranges: TextMatch["ranges"] }[] {
  return items
    .flatMap((item) => {
      const match = matchText(labelOf(item), typed);
      if (match !== undefined) return { item, ...match };
      const isMatch = othersOf(item).some((text) => text !== "" && matchText(text, typed));
      return isMatch ? { item, score: 0, ranges: [] } : [];
    })
    .sort((one, other) => other.score - one.score);
}
