import { useMemo } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { CompletionList } from "./completion-list.tsx";
import { completionsFor, withCompletion } from "./completions.ts";
import type { Draft } from "./use-draft.ts";

export interface FieldCompletionsProps {
  /** The ID of the list. */
  readonly id: string;
  readonly input: HTMLInputElement;
  /** Whether a press focused the field. */
  readonly isPressed: boolean;
  readonly definition: FilterDefinition;
  readonly draft: Pick<Draft, "text" | "isDraft">;
  readonly seen: SeenValues;
  /** Called with the field's entire text. */
  readonly onPick: (text: string) => void;
}

/** The completions of a filter's field, from the values that this browser has seen. */
export function FieldCompletions(props: FieldCompletionsProps) {
  const { id, input, isPressed, definition, draft, seen, onPick } = props;
  const { text, isDraft } = draft;
  const completions = useMemo(
    () => completionsFor(definition, text, isDraft, seen),
    [definition, text, isDraft, seen],
  );
  return (
    <CompletionList
      id={id}
      input={input}
      completions={completions}
      isCode={definition.isCode === true}
      // While this was loading, the field may have been pressed, edited or left.
      startsOpen={(isDraft || (isPressed && text === "")) && input.matches(":focus")}
      onPick={(value) => onPick(withCompletion(definition, text, isDraft, value))}
    />
  );
}
