import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import { joinLines, takePastedLines } from "../ui/paste-lines.ts";
import { type FilterDefinition, readFilters, textsOf } from "../url-state/filters.ts";
import { ambiguityWarning, normalizeInput } from "../url-state/normalize-input.ts";

interface DraftOptions {
  readonly definition: FilterDefinition;
  /** The value in force, as text; `""` when there is none. */
  readonly committed: string;
  readonly known: SeenValues;
  readonly onCommit: (text: string) => void;
}

interface Draft {
  /** The value in force that this is to replace. */
  readonly on: string;
  readonly text: string;
  readonly note?: string | undefined;
}

/**
 * What is being written into a filter's input, until Enter or leaving commits it and Esc drops it.
 * The draft belongs to the value it was begun on, so Back, Forward and chips replace it without a
 * copy to keep in step.
 */
export function useDraft({ definition, committed, known, onCommit }: DraftOptions) {
  const [draft, setDraft] = useState<Draft>({ on: committed, text: committed });
  const { text, note: kept } =
    draft.on === committed ? draft : { text: committed, note: undefined };
  const isDraft = text !== committed;
  const { name } = definition;
  // A paste brings blanks that no value has; those of an address are meant.
  const normalized = isDraft ? normalizeInput(name, text.trim(), known) : committed;
  const problem = problemOf(definition, normalized);
  const next = isDraft && problem === undefined ? normal(definition, normalized) : normalized;
  const note = isDraft ? ambiguityWarning(name, text, next) : kept;

  function write(text: string): void {
    setDraft({ on: committed, text });
  }

  /** Puts what is written in force, or a value as it is; what can't be taken stays a draft. */
  function commit(value = next): void {
    if (problemOf(definition, value) !== undefined) return;
    // How it was read is still said when it is in force.
    setDraft({ on: value, text: value, note });
    if (value !== committed) onCommit(value);
  }

  /** An input would drop the line breaks of a pasted list and join its items. */
  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const lines = definition.many === true ? takePastedLines(event) : undefined;
    if (lines !== undefined) write(lines.head + joinLines(lines.pasted, ", ") + lines.tail);
  }

  return {
    text,
    problem,
    /** How the text is read, where that may surprise. */
    note,
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

/** A text as it reads once it is in force. */
function normal({ name }: FilterDefinition, text: string): string {
  return (textsOf(readFilters({ [name]: [text] }).filters)[name] ?? []).join(", ");
}

function problemOf({ name, many }: FilterDefinition, text: string): string | undefined {
  const [ignoredParam] = readFilters({ [name]: [text] }).ignored;
  if (ignoredParam === undefined) return undefined;
  return many === true
    ? `${ignoredParam.reason}, not ${ignoredParam.text.slice(0, 40)}`
    : ignoredParam.reason;
}
