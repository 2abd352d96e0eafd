import { type ClipboardEvent, type KeyboardEvent, useState } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import { truncate } from "../lib/truncate.ts";
import { joinLines, takePastedLines } from "../ui/paste-lines.ts";
import { type FilterDefinition, readFilters, textsOf } from "../url-state/filters.ts";
import { ambiguityWarning, normalizeInput } from "../url-state/normalize-input.ts";

interface DraftOptions {
  readonly definition: FilterDefinition;
  /** The active value as text; `""` if there is none. */
  readonly committed: string;
  readonly seen: SeenValues;
  readonly onCommit: (text: string) => void;
}

interface StoredDraft {
  /** The committed value that this edits. */
  readonly base: string;
  readonly text: string;
  readonly warning?: string | undefined;
}

/** A filter's input while it is edited. */
export type Draft = ReturnType<typeof useDraft>;

/**
 * The text of a filter's input, until Enter or blur commits it or Esc reverts it. The draft
 * belongs to the committed value that it edits, so Back, Forward and chips replace it without an
 * effect that syncs two states.
 */
export function useDraft(options: DraftOptions) {
  const { definition, committed, onCommit } = options;
  const [stored, setStored] = useState<StoredDraft>({ base: committed, text: committed });
  const current: StoredDraft =
    stored.base === committed ? stored : { base: committed, text: committed };
  const { text } = current;
  const { isDraft, problem, next, ...reading } = readDraft(options, text);
  // A warning about how the text was read stays after it is committed.
  const warning = isDraft ? reading.warning : current.warning;

  function write(text: string): void {
    setStored({ base: committed, text });
  }

  /** Commits the draft, or another value; an invalid one stays a draft. */
  function commit(value = next): void {
    if (problemOf(definition, value) !== undefined) return;
    setStored({ base: value, text: value, warning });
    if (value !== committed) onCommit(value);
  }

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const lines = definition.kind === "list" ? takePastedLines(event) : undefined;
    if (lines !== undefined) write(lines.before + joinLines(lines.pasted, ", ") + lines.after);
  }

  const revert = () => write(committed);
  return { text, problem, warning, isDraft, next, write, revert, commit, onPaste };
}

/** How the text would be committed, and any problem or warning about it. */
function readDraft({ definition, committed, seen }: DraftOptions, text: string) {
  const { name } = definition;
  const isDraft = text !== committed;
  // Spaces around typed or pasted text are accidental; those in a URL are part of the value.
  const normalized = isDraft ? normalizeInput(name, text.trim(), seen) : committed;
  const problem = problemOf(definition, normalized);
  const next = isDraft && problem === undefined ? formatted(definition, normalized) : normalized;
  return { isDraft, problem, next, warning: ambiguityWarning(name, text, next) };
}

/** The text as it is formatted after it is committed. */
function formatted({ name }: FilterDefinition, text: string): string {
  return (textsOf(readFilters({ [name]: [text] }).filters)[name] ?? []).join(", ");
}

/** The maximum length of a quoted item in a message, in UTF-16 units. */
const MAX_QUOTE_LENGTH = 40;

/** Why the text is invalid, as a message: "Must be true or false", "ten: must be a whole number". */
function problemOf({ name, kind }: FilterDefinition, text: string): string | undefined {
  const [ignored] = readFilters({ [name]: [text] }).ignored;
  if (ignored === undefined) return undefined;
  const { reason, text: item } = ignored;
  if (kind === "list") return `${truncate(item, MAX_QUOTE_LENGTH)}: ${reason}`;
  return reason.charAt(0).toUpperCase() + reason.slice(1);
}

/** Whether a key commits: Enter, unless it ends an input method's composition. */
export function isCommit({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && !nativeEvent.isComposing;
}
