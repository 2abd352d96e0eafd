import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import { truncate } from "../lib/truncate.ts";
import { joinLines, takePastedLines } from "../ui/paste-lines.ts";
import { type FilterDefinition, readFilters, textsOf } from "../url-state/filters.ts";
import { ambiguityWarning, normalizeInput } from "../url-state/normalize-input.ts";

interface DraftOptions {
  readonly definition: FilterDefinition;
  /** The active value, as text; `""` when there is none. */
  readonly committed: string;
  readonly seen: SeenValues;
  readonly onCommit: (text: string) => void;
}

interface StoredDraft {
  /** The committed value that this edits. */
  readonly base: string;
  readonly text: string;
  readonly note?: string | undefined;
}

/** A filter's input while it is edited. */
export type Draft = ReturnType<typeof useDraft>;

/**
 * The text of a filter's input, until Enter or leaving commits it and Esc reverts it. The draft
 * belongs to the committed value that it edits, so Back, Forward and chips replace it without a copy
 * to keep in sync.
 */
export function useDraft(options: DraftOptions) {
  const { definition, committed, onCommit } = options;
  const [stored, setStored] = useState<StoredDraft>({ base: committed, text: committed });
  const { text, note: keptNote }: StoredDraft =
    stored.base === committed ? stored : { base: committed, text: committed };
  const { isDraft, problem, next, warning } = readDraft(options, text);
  const note = isDraft ? warning : keptNote;

  function write(text: string): void {
    setStored({ base: committed, text });
  }

  /** Commits the draft, or another value; what can't be read stays a draft. */
  function commit(value = next): void {
    if (problemOf(definition, value) !== undefined) return;
    // The note on how the text was read stays after it is committed.
    setStored({ base: value, text: value, note });
    if (value !== committed) onCommit(value);
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const lines = definition.kind === "list" ? takePastedLines(event) : undefined;
    if (lines !== undefined) write(lines.before + joinLines(lines.pasted, ", ") + lines.after);
  }

  const revert = () => write(committed);
  return { text, problem, note, isDraft, next, write, revert, commit, onPaste };
}

/** How a text would be committed, and what is wrong with it or may surprise. */
function readDraft({ definition, committed, seen }: DraftOptions, text: string) {
  const { name } = definition;
  const isDraft = text !== committed;
  // Blanks around a typed or pasted text are accidents; those of a URL are part of the value.
  const normalized = isDraft ? normalizeInput(name, text.trim(), seen) : committed;
  const problem = problemOf(definition, normalized);
  const next = isDraft && problem === undefined ? formatted(definition, normalized) : normalized;
  return { isDraft, problem, next, warning: ambiguityWarning(name, text, next) };
}

/** A text as it reads after it is committed. */
function formatted({ name }: FilterDefinition, text: string): string {
  return (textsOf(readFilters({ [name]: [text] }).filters)[name] ?? []).join(", ");
}

/** In UTF-16 units: how much of an item a message quotes. */
const LONGEST_QUOTE = 40;

/** Why a text can't be read, as a message: "Must be true or false", "ten: must be a whole number". */
function problemOf({ name, kind }: FilterDefinition, text: string): string | undefined {
  const [ignored] = readFilters({ [name]: [text] }).ignored;
  if (ignored === undefined) return undefined;
  const { reason, text: item } = ignored;
  if (kind === "list") return `${truncate(item, LONGEST_QUOTE)}: ${reason}`;
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** Whether a key commits: Enter, unless it ends the composition of a character. */
export function isCommit({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && !nativeEvent.isComposing;
}
