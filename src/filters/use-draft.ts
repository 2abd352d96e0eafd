import { type ClipboardEvent, type KeyboardEvent, useEffect, useEffectEvent } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import { takePastedLines } from "../ui/paste-lines.ts";
import { type FilterDefinition, readFilters } from "../url-state/filters.ts";
import { inputText, type StoredDraft } from "./filter-drafts.ts";
import type { DraftReading, readDraft } from "./read-draft.ts";

interface DraftOptions {
  readonly definition: FilterDefinition;
  /** The active values; none if the filter isn't set. */
  readonly committed: readonly string[];
  readonly seen: SeenValues;
  /** Reads the text, once it is loaded. If it can't be loaded, the whole text is one value. */
  readonly reader: typeof readDraft | "loading" | "failed";
  readonly onCommit: (values: readonly string[]) => void;
  readonly stored: StoredDraft | undefined;
  readonly onStored: (stored: StoredDraft) => void;
}

/** A filter's input while it is edited. */
export type Draft = ReturnType<typeof useDraft>;

/**
 * The text of a filter's input, until Enter or blur commits it or Esc reverts it. The draft
 * belongs to the committed values that it edits, so Back, Forward and chips replace it without an
 * effect that syncs two states.
 */
export function useDraft(options: DraftOptions) {
  const { definition, onCommit, reader, stored, onStored } = options;
  const base = inputText(definition, options.committed);
  const current: StoredDraft = stored?.base === base ? stored : { base, text: base };
  const { text, isWaiting = false } = current;
  const isDraft = text !== base;
  const reading = isDraft ? readWith(options, text) : { values: options.committed };
  const { values: next, problem } = reading;
  // A warning about how the text was read stays after it is committed.
  const warning = isDraft ? reading.warning : current.warning;

  const write = (text: string) => onStored({ base, text });

  /** Commits the draft, or other values; an invalid one stays a draft. */
  function commit(values?: readonly string[]): void {
    if (values === undefined && isDraft && reader === "loading") {
      onStored({ ...current, isWaiting: true });
      return;
    }
    if (values === undefined && problem !== undefined) return;
    const committed = values ?? next;
    const text = inputText(definition, committed);
    onStored({ base: text, text, warning });
    if (text !== base) onCommit(committed);
  }

  const commitWaiting = useEffectEvent(() => {
    if (isWaiting) commit();
  });
  useEffect(() => {
    if (reader !== "loading") commitWaiting();
  }, [reader]);

  function onPaste(event: ClipboardEvent<HTMLInputElement>): void {
    const lines = takePastedLines(event);
    if (lines === undefined) return;
    const { before, pasted, after } = lines;
    write(before + pastedText(definition, pasted) + after);
  }

  const revert = () => write(base);
  const state = { base, text, problem, warning, isDraft, isWaiting, next };
  return { ...state, write, revert, commit, onPaste };
}

function readWith({ definition, seen, reader }: DraftOptions, text: string): DraftReading {
  if (typeof reader === "function") return reader(definition, text, seen);
  const values = text.trim() === "" ? [] : [text.trim()];
  const [ignored] = readFilters({ [definition.name]: values }).ignored;
  return { values, problem: ignored?.reason };
}

/** Several lines as one. Lines of text without commas are quoted, so that their ends can be told. */
function pastedText({ kind }: FilterDefinition, pasted: string): string {
  const lines = pasted
    .split(/[\r\n]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isCode = lines.some((line) => /^["'`[({]|,$/.test(line));
  if (kind === "list" || isCode || lines.length < 2) return lines.join(isCode ? " " : ", ");
  return lines.map((line) => JSON.stringify(line)).join(", ");
}

/** Whether a key commits: Enter, unless it ends an input method's composition. */
export function isCommit({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === "Enter" && !nativeEvent.isComposing;
}
