import { useMemo } from "react";
import type { KnownValues } from "../artifact/known-values.ts";
import type { FilterDefinition } from "../query/filters.ts";
import { SuggestionList } from "./suggestion-list.tsx";
import { suggestionsFor, withSuggestion } from "./suggestions.ts";

export interface FieldSuggestionsProps {
  /** Of the list. */
  readonly id: string;
  readonly input: HTMLInputElement;
  /** Whether the field got the focus by a press on it. */
  readonly isPressed: boolean;
  readonly definition: FilterDefinition;
  readonly text: string;
  /** Whether the text is being written, not in force. */
  readonly isDraft: boolean;
  readonly known: KnownValues;
  /** Takes the field's whole text. */
  readonly onTake: (text: string) => void;
}

/** What this browser has seen that fits a filter's field. */
export function FieldSuggestions(props: FieldSuggestionsProps) {
  const { id, input, isPressed, definition, text, isDraft, known, onTake } = props;
  const suggestions = useMemo(
    () => suggestionsFor(definition, text, isDraft, known),
    [definition, text, isDraft, known],
  );
  return (
    <SuggestionList
      id={id}
      input={input}
      suggestions={suggestions}
      isCode={definition.name === "run_ids"}
      // The press and the first letters may come while this is loaded; who left the field waits for none.
      startsOpen={(isDraft || (isPressed && text === "")) && input.matches(":focus")}
      onTake={(value) => onTake(withSuggestion(definition, text, isDraft, value))}
    />
  );
}
