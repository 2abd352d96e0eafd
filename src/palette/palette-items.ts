import type { Action } from "../ui/action.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { type Match, matchOf } from "./rank.ts";
import type { RecentVersion } from "./recent-versions.ts";
import type { Suggestion } from "./suggestion.ts";

/** A saved view, as the palette lists it. */
export interface PaletteView {
  readonly id: string;
  readonly name: string;
  /** What it shows, in a few words: "tag prod, latest". */
  readonly summary: string;
  readonly run: () => void;
}

/** A line of the palette. `ranges` are the parts of its label that match what is typed. */
export type PaletteItem =
  | { readonly kind: "offer"; readonly id: string; readonly suggestion: Suggestion }
  | (Matched & { readonly kind: "recent"; readonly recent: RecentVersion })
  | (Matched & { readonly kind: "view"; readonly view: PaletteView })
  | (Matched & { readonly kind: "action"; readonly action: Action });

interface Matched {
  readonly id: string;
  readonly ranges: Match["ranges"];
}

export interface PaletteGroup {
  readonly title: string;
  /** Whether the title is seen; the offers stand right under the text they are for. */
  readonly isTitled: boolean;
  readonly items: readonly PaletteItem[];
}

export interface PaletteContents {
  readonly recent: readonly RecentVersion[];
  readonly views: readonly PaletteView[];
  /** Those that can run now. */
  readonly actions: readonly Action[];
}

/** How many recent versions stand under a recognized text, and in the palette without a text. */
const RECENT_UNDER_SUGGESTIONS = 3;
const RECENT_AT_REST = 5;

/**
 * The palette's lines; the first one is what Enter runs. A word filters what the page has, and filters made of any word come last; a
 * recognized text is no search, so below its offers everything stays within reach.
 */
export function paletteGroups(
  input: ParsedInput,
  suggestions: readonly Suggestion[],
  { recent, views, actions }: PaletteContents,
): PaletteGroup[] {
  const typed = input.kind === "word" ? input.text : "";
  // With nothing to do for the text itself, Enter would do something that has nothing to do with it.
  if (isRecognized(input) && suggestions.length === 0) return [];
  // What is offered to be opened needs no second line.
  const isSuggested = ({ open }: RecentVersion) =>
    suggestions.some(({ id }) => id === `open ${open}`);
  const shown = recent.filter((version) => !isSuggested(version)).slice(0, mostRecent(input));
  const groups = [
    group("For this text", suggestionItems(suggestions.filter(({ last }) => last !== true)), false),
    group(
      "Recently opened",
      matching(shown, typed, nameOfRecent, ({ alias = "", mlRepo = "" }) => [alias, mlRepo]).map(
        ({ item, ranges }) => ({ kind: "recent", id: `recent ${item.open}`, recent: item, ranges }),
      ),
    ),
    group(
      "Views",
      matching(views, typed, ({ name }) => name).map(({ item, ranges }) => ({
        kind: "view",
        id: `view ${item.id}`,
        view: item,
        ranges,
      })),
    ),
    group(
      "Actions",
      matching(actions, typed, ({ label }) => label).map(({ item, ranges }) => ({
        kind: "action",
        id: `action ${item.id}`,
        action: item,
        ranges,
      })),
    ),
    group("Filters", suggestionItems(suggestions.filter(({ last }) => last === true))),
  ];
  return groups.filter(({ items }) => items.length > 0);
}

/** Whether a text is something in particular, rather than nothing or any word. */
export function isRecognized({ kind }: ParsedInput): boolean {
  return kind !== "word" && kind !== "empty";
}

function mostRecent({ kind }: ParsedInput): number {
  if (kind === "word") return Number.POSITIVE_INFINITY;
  return kind === "empty" ? RECENT_AT_REST : RECENT_UNDER_SUGGESTIONS;
}

function group(title: string, items: readonly PaletteItem[], isTitled = true): PaletteGroup {
  return { title, items, isTitled };
}

function suggestionItems(suggestions: readonly Suggestion[]): PaletteItem[] {
  return suggestions.map((suggestion) => ({ kind: "offer", id: suggestion.id, suggestion }));
}

/** "churn-xgb 7", the text in which a recent version is looked for. */
export function nameOfRecent({ name, version = "" }: RecentVersion): string {
  return `${name} ${version}`.trim();
}

/** The items whose label matches, or else another text of theirs; the best first. */
function matching<Item>(
  items: readonly Item[],
  typed: string,
  labelOf: (item: Item) => string,
  othersOf: (item: Item) => readonly string[] = () => [],
): { item: Item; ranges: Match["ranges"] }[] {
  return items
    .flatMap((item) => {
      const match = matchOf(labelOf(item), typed);
      if (match !== undefined) return { item, ...match };
      const isFound = othersOf(item).some((text) => text !== "" && matchOf(text, typed));
      return isFound ? { item, score: 0, ranges: [] } : [];
    })
    .sort((one, other) => other.score - one.score);
}
