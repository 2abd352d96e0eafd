import { useMemo, useState } from "react";
import type { UrlState } from "../url-state/url-state.ts";
import { artifactSuggestions, type PaletteIndex } from "./artifact-suggestions.ts";
import type { PaletteData } from "./loaded-versions.ts";
import { groupPaletteItems, type PaletteContents, searchTextOf } from "./palette-items.ts";
import { parseInput } from "./parse-input.ts";
import type { ParsedInput } from "./parsed-input.ts";
import type { Suggestion } from "./suggestion.ts";
import { suggestionsFor } from "./suggestions.ts";

export interface PaletteSources extends Omit<PaletteContents, "artifacts" | "more"> {
  readonly state: UrlState;
  /** The path this page is served under, with both slashes. */
  readonly base: string;
  readonly data: PaletteData;
  readonly index: PaletteIndex;
}

const NONE: readonly Suggestion[] = [];

/**
 * What the text is read as, and the items for it. `hold` keeps the items in place while the user moves
 * through them: artifacts that are loaded later are then listed last.
 */
export function usePaletteGroups(sources: PaletteSources, raw: string) {
  const { state, base, recent, views, actions } = sources;
  const input = useMemo(() => parseInput(raw, { base }), [raw, base]);
  const [held, setHeld] = useState<Held>();
  const isHeld = held?.raw === raw;
  const { data, index } = isHeld ? held : sources;

  const artifacts = useArtifacts(searchTextOf(input), state, index);
  const later = useArtifacts(isHeld ? searchTextOf(input) : "", state, sources.index);
  const more = later.filter(({ id }) => !artifacts.some((other) => other.id === id));
  const contents = { artifacts, more, recent, views, actions };
  return {
    input,
    groups: groupPaletteItems(
      input,
      suggestionsFor(input, state, withFoundNames(data, input, index)).filter(
        ({ next }) => index.supportsLatest || next.filters.version !== "latest",
      ),
      contents,
    ),
    hold() {
      if (!isHeld && index.isLoading) setHeld({ raw, data, index });
    },
  };
}

/** Adds the names in the artifact index that complete `name:chur`, or the text after `tag:prod chur`. */
function withFoundNames(
  data: PaletteData,
  input: ParsedInput,
  { find }: PaletteIndex,
): PaletteData {
  if (input.kind !== "fields") return data;
  const { text } = input.fields.find(({ name }) => name === "name") ?? { text: input.words };
  const named = input.fields.at(-1)?.text.split(/\s+/).slice(1).join(" ");
  const found = [text, named ?? ""].flatMap((words) => find(words, MAX_NAMES));
  const names = found.map(({ artifact }) => artifact.name);
  return { ...data, names: [...new Set([...data.names, ...names])] };
}

const MAX_NAMES = 5;

/** What the items of a text are made from. */
interface Held extends Pick<PaletteSources, "data" | "index"> {
  readonly raw: string;
}

function useArtifacts(text: string, state: UrlState, index: PaletteIndex): readonly Suggestion[] {
  return useMemo(
    () => (text === "" ? NONE : artifactSuggestions(text, state, index)),
    [text, state, index],
  );
}
