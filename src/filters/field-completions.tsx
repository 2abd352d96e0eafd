import { useMemo } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { CompletionList } from "./completion-list.tsx";
import { completionsFor, withCompletion } from "./completions.ts";

export interface FieldCompletionsProps {
  /** Of the list. */
  readonly id: string;
  readonly input: HTMLInputElement;
  /** Whether the field got the focus by a press on it. */
  readonly isPressed: boolean;
  readonly definition: FilterDefinition;
  readonly text: string;
  /** Whether the text is being written, not in force. */
  readonly isDraft: boolean;
  readonly known: SeenValues;
  /** Takes the field's whole text. */
  readonly onTake: (text: string) => void;
}

/** What this browser has seen that fits a filter's field. */
export function FieldCompletions(props: FieldCompletionsProps) {
  const { id, input, isPressed, definition, text, isDraft, known, onTake } = props;
  const completions = useMemo(
    () => completionsFor(definition, text, isDraft, known),
    [definition, text, isDraft, known],
  );
  return (
    <CompletionList
      id={id}
      input={input}
      completions={completions}
      isCode={definition.name === "run_ids"}
      // The press and the first letters may come while this is loaded; who left the field waits for none.
      startsOpen={(isDraft || (isPressed && text === "")) && input.matches(":focus")}
      onTake={(value) => onTake(withCompletion(definition, text, isDraft, value))}
    />
  );
}
