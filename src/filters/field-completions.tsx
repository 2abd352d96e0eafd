import { useMemo } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { CompletionList } from "./completion-list.tsx";
import { choicesFor, completionsFor, withCompletion } from "./completions.ts";
import type { Draft } from "./use-draft.ts";

export interface FieldCompletionsProps {
  /** The ID of the list. */
  readonly id: string;
  readonly input: HTMLInputElement;
  /** Whether a press focused the field. */
  readonly isPressed: boolean;
  readonly definition: FilterDefinition;
  readonly draft: Pick<Draft, "text" | "isDraft" | "next" | "problem">;
  readonly seen: SeenValues;
  /** Called with all values of the field. */
  readonly onPick: (values: readonly string[]) => void;
}

/** The completions of a filter's field: values that this browser has seen, or those of a pasted list. */
export function FieldCompletions(props: FieldCompletionsProps) {
  const { id, input, isPressed, definition, draft, seen, onPick } = props;
  const { text, isDraft, next, problem } = draft;
  const hasKeywords = definition.keywords !== undefined;
  const completions = useMemo(
    () => choicesFor(definition, next, seen) ?? completionsFor(definition, text, isDraft, seen),
    [definition, text, isDraft, next, seen],
  );
  return (
    <CompletionList
      id={id}
      input={input}
      completions={completions}
      isCode={definition.isCode === true}
      // While this was loading, the field may have been pressed, edited or left.
      startsOpen={
        (isDraft || ((isPressed || hasKeywords) && text === "")) && input.matches(":focus")
      }
      opensOnFocus={hasKeywords}
      isCommittable={problem === undefined}
      onPick={(value) => onPick(withCompletion(definition, text, isDraft, value))}
    />
  );
}
