import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import { type FilterDefinition, readFilters } from "../query/filters.ts";

interface DraftOptions {
  readonly definition: FilterDefinition;
  /** The value in force, as text; `""` when there is none. */
  readonly committed: string;
  readonly onCommit: (text: string) => void;
}

/**
 * What is being written into a filter's input, until Enter or leaving commits it and Esc drops it.
 * The draft belongs to the value it was begun on, so Back, Forward and chips replace it without a
 * copy to keep in step.
 */
export function useDraft({ definition, committed, onCommit }: DraftOptions) {
  const [draft, setDraft] = useState({ on: committed, text: committed });
  const text = draft.on === committed ? draft.text : committed;
  const problem = problemOf(definition, text);
  const isDraft = text !== committed;
  // A paste brings blanks that no value has; those of an address are meant.
  const next = isDraft ? text.trim() : committed;

  function write(text: string): void {
    setDraft({ on: committed, text });
  }

  /** Puts what is written in force, or a value as it is; what can't be taken stays a draft. */
  function commit(value = next): void {
    if (problemOf(definition, value) !== undefined) return;
    write(committed);
    if (value !== committed) onCommit(value);
  }

  /** An input would drop the line breaks of a pasted list and join its items. */
  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const pasted = event.clipboardData.getData("text");
    if (definition.many !== true || !/[\r\n]/.test(pasted)) return;
    event.preventDefault();
    const { selectionStart, selectionEnd } = event.currentTarget;
    const head = text.slice(0, selectionStart ?? text.length);
    const tail = text.slice(selectionEnd ?? text.length);
    write(head + pasted.trim().replace(/\s*[\r\n]+\s*/g, ", ") + tail);
  }

  return {
    text,
    problem,
    isDraft,
    next,
    write,
    revert: () => write(committed),
    commit,
    onPaste,
  };
}

/** Whether a key commits: Enter, unless it ends the composition of a sign. */
export function isCommit({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && !nativeEvent.isComposing;
}

function problemOf({ name, many }: FilterDefinition, text: string): string | undefined {
  const [refusal] = readFilters({ [name]: [text] }).refused;
  if (refusal === undefined) return undefined;
  return many === true ? `${refusal.reason}, not ${refusal.text.slice(0, 40)}` : refusal.reason;
}
