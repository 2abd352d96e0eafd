import { CornerDownLeft } from "lucide-react";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { COMBOBOX, COMPLETED_FILTERS } from "./completed-filters.ts";
import { FieldCompletions } from "./field-completions.tsx";
import { FieldMessage } from "./field-message.tsx";
import { isCommit, useDraft } from "./use-draft.ts";

interface ChipEditorProps {
  readonly definition: FilterDefinition;
  readonly texts: readonly string[];
  readonly known: SeenValues;
  /** The text to put in force, `undefined` where nothing changed; and how the input was left. */
  readonly onDone: (text: string | undefined, by: "key" | "leaving") => void;
}

/**
 * A chip whose value is an input, as wide as its text, with what its field suggests. Enter, leaving and
 * taking a suggestion commit, Esc reverts.
 */
export function ChipEditor({ definition, texts, known, onDone }: ChipEditorProps) {
  const id = useId();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const { name, label, isCode } = definition;
  const committed = texts.join(", ");
  const draft = useDraft({ definition, committed, known, onCommit: () => undefined });
  const { text, problem, next } = draft;
  const note = problem ?? draft.note;
  const hasCompletions = COMPLETED_FILTERS.has(name);

  // Whoever presses the value wants to write over it.
  useLayoutEffect(() => input?.select(), [input]);

  function done(by: "key" | "leaving", value = next): void {
    if (problem === undefined) onDone(value === committed ? undefined : value, by);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isCommit(event)) {
      event.preventDefault();
      done("key");
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      onDone(undefined, "key");
    }
  }

  return (
    <span
      data-chip
      className="my-0.5 inline-flex h-6 min-w-0 max-w-80 items-stretch rounded-6 border border-line-3 bg-surface text-label focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1 has-aria-invalid:border-bad-fill has-aria-invalid:outline-bad-fill max-sm:h-9"
    >
      <span className="flex min-w-0 items-center gap-1 px-2">
        <span aria-hidden className="shrink-0 text-3">
          {label}
        </span>
        <input
          ref={setInput}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-label={`New value of ${label}`}
          aria-invalid={problem !== undefined}
          aria-describedby={note === undefined ? undefined : `${id}-note`}
          {...(hasCompletions && COMBOBOX)}
          value={text}
          // Where the browser can't size a field by its content, by the count of its letters.
          size={Math.max(1, text.length)}
          onChange={({ target }) => draft.write(target.value)}
          onPaste={draft.onPaste}
          onKeyDown={onKeyDown}
          onBlur={() => done("leaving")}
          className={`min-w-6 max-w-60 shrink text-1 leading-5 [field-sizing:content] focus:outline-none max-sm:text-touch ${isCode ? "font-mono text-code" : ""}`}
        />
      </span>
      <button
        type="button"
        aria-label="Apply"
        // A press would first take the focus from the input, and so leave it.
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => done("key")}
        className="tint flex w-6 shrink-0 items-center justify-center rounded-r-6 border-line-2 border-l text-2 hover:bg-press max-sm:w-9"
      >
        <CornerDownLeft aria-hidden size={12} strokeWidth={1.5} />
      </button>
      {note !== undefined && (
        <Note id={`${id}-note`} text={note} isProblem={problem !== undefined} anchor={input} />
      )}
      {hasCompletions && input !== null && (
        <FieldCompletions
          id={`${id}-list`}
          input={input}
          isPressed={false}
          definition={definition}
          text={text}
          isDraft={draft.isDraft}
          known={known}
          onTake={(value) => done("key", value)}
        />
      )}
    </span>
  );
}

interface NoteProps {
  readonly id: string;
  readonly text: string;
  readonly isProblem: boolean;
  readonly anchor: HTMLElement | null;
}

/** What is wrong with the text, or how it is read, in a layer below the chip, so that the bar keeps its height. */
function Note({ anchor, ...note }: NoteProps) {
  const layer = useRef<HTMLDivElement>(null);

  usePlacedLayer(layer, anchor);

  return (
    <div
      ref={layer}
      popover="manual"
      className="fixed inset-auto m-0 max-w-80 rounded-8 border border-line-2 bg-raised px-2 py-1 shadow-float"
    >
      <FieldMessage {...note} />
    </div>
  );
}
