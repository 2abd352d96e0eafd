import { useMemo, useState } from "react";
import type { UrlState } from "../url-state/url-state.ts";
import { artifactSuggestions, type PaletteIndex } from "./artifact-suggestions.ts";
import type { Suggestion } from "./suggestion.ts";

const NONE: readonly Suggestion[] = [];

/**
 * The artifacts that match the text. `hold` keeps them in place while the user moves through the items: what
 * the index has later is then in `more`, which is listed last.
 */
export function useFoundArtifacts(text: string, state: UrlState, index: PaletteIndex) {
  const found = useMemo(
    () => (text === "" ? NONE : artifactSuggestions(text, state, index)),
    [text, state, index],
  );
  const [held, setHeld] = useState({ text: "", shown: NONE });
  const isHeld = text !== "" && held.text === text;
  const artifacts = isHeld ? held.shown : found;
  return {
    artifacts,
    more: isHeld ? found.filter(({ id }) => !artifacts.some((other) => other.id === id)) : NONE,
    hold() {
      if (!isHeld && index.isLoading) setHeld({ text, shown: found });
    },
  };
}
