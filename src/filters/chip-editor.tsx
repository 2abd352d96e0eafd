import { CornerDownLeft } from "lucide-react";
import { type KeyboardEvent, useId, useLayoutEffect, useRef, useState } from "react";
import type { SeenValues } from "../artifact/seen-values.ts";
import { isEscape } from "../lib/keys.ts";
import { useLazyModule } from "../lib/lazy-module.ts";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { markProps } from "../ui/data-attributes.ts";
import { FieldMessage } from "../ui/field-message.tsx";
import type { FilterDefinition } from "../url-state/filters.ts";
import { ChipButton } from "./chip-button.tsx";
import { DraftInput } from "./draft-input.tsx";
import type { FieldEditing } from "./field-editing.ts";
import type { StoredDraft } from "./filter-drafts.ts";
import { readDraft } from "./read-draft.ts";
import { type Draft, isCommit, useDraft } from "./use-draft.ts";

interface ChipEditorProps {
  readonly definition: FilterDefinition;
  readonly texts: readonly string[];
  readonly seen: SeenValues;
  /** Its completions are loaded with the first chip that is edited. */
  readonly editing: FieldEditing;
  /** Called with the values to commit (`undefined` if nothing changed) and how the user left the input. */
  readonly onDone: (values: readonly string[] | undefined, by: "key" | "blur") => void;
}

/**
 * A chip whose value is an input as wide as its text, with the completions of its field. Enter, blur
 * and picking a completion commit, Esc reverts.
 */
export function ChipEditor({ definition, texts, seen, editing, onDone }: ChipEditorProps) {
  const id = useId();
  const [input, setInput] = useState<HTMLInputElement | null>(null);
  const [stored, onStored] = useState<StoredDraft>();
  const options = { definition, committed: texts, seen, reader: readDraft, stored, onStored };
  const draft = useDraft({ ...options, onCommit: () => undefined });
  const module = useLazyModule(editing);
  const { problem, next } = draft;
  const messageId = `${id}-message`;

  // The whole value starts selected, ready to be overwritten.
  useLayoutEffect(() => input?.select(), [input]);

  function done(by: "key" | "blur"): void {
    if (problem === undefined) onDone(draft.isDraft ? next : undefined, by);
  }

  return (
    <span {...markProps("filterChip")} className={CHIP}>
      <ChipInput
        {...{ definition, draft }}
        ref={setInput}
        aria-describedby={messageOf(draft) === undefined ? undefined : messageId}
        onDone={done}
        onRevert={() => onDone(undefined, "key")}
      />
      <ApplyButton onApply={() => done("key")} />
      {messageOf(draft) !== undefined && (
        <ChipMessage id={messageId} draft={draft} anchor={input} />
      )}
      {input !== null && typeof module === "object" && (
        <module.FieldCompletions
          {...{ input, definition, draft, seen }}
          id={`${id}-list`}
          isPressed={false}
          onPick={(values) => onDone(values, "key")}
        />
      )}
    </span>
  );
}

const CHIP =
  "my-0.5 inline-flex h-6 min-w-0 max-w-80 items-stretch rounded-6 border border-line-3 bg-surface text-label focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1 has-aria-invalid:border-bad-fill has-aria-invalid:outline-bad-fill max-sm:h-9";

interface ChipInputProps {
  readonly definition: FilterDefinition;
  readonly draft: Draft;
  readonly ref: (input: HTMLInputElement | null) => void;
  readonly "aria-describedby": string | undefined;
  readonly onDone: (by: "key" | "blur") => void;
  readonly onRevert: () => void;
}

function ChipInput({ onDone, onRevert, ...props }: ChipInputProps) {
  const { label } = props.definition;
  const { text, problem } = props.draft;

  function onKeyDown(event: KeyboardEvent): void {
    if (isCommit(event)) {
      event.preventDefault();
      onDone("key");
    } else if (isEscape(event)) {
      event.preventDefault();
      event.stopPropagation();
      onRevert();
    }
  }

  return (
    <span className="flex min-w-0 items-center gap-1 px-2">
      <span aria-hidden className="shrink-0 text-3">
        {label}
      </span>
      <DraftInput
        {...props}
        aria-label={`New value for ${label}`}
        aria-invalid={problem !== undefined}
        // For browsers without `field-sizing`.
        size={Math.max(1, text.length)}
        onKeyDown={onKeyDown}
        onBlur={() => onDone("blur")}
        className="min-w-6 max-w-60 shrink text-1 leading-5 [field-sizing:content] focus:outline-none max-sm:text-touch"
      />
    </span>
  );
}

function ApplyButton({ onApply }: { readonly onApply: () => void }) {
  return (
    <ChipButton
      icon={CornerDownLeft}
      label="Apply"
      // A press must not blur the input first.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onApply}
    />
  );
}

interface ChipMessageProps {
  readonly id: string;
  readonly draft: Draft;
  readonly anchor: HTMLElement | null;
}

function messageOf({ problem, warning }: Draft): string | undefined {
  return problem ?? warning;
}

/** The problem or warning about the text, in a layer below the chip, so that the bar doesn’t grow. */
function ChipMessage({ id, draft, anchor }: ChipMessageProps) {
  const layer = useRef<HTMLDivElement>(null);
  usePlacedLayer(layer, anchor);

  return (
    <div
      ref={layer}
      popover="manual"
      className="layer rounded-8 [--layer-width:20rem] border border-line-2 bg-raised px-2 py-1 shadow-float"
    >
      <FieldMessage id={id} text={messageOf(draft) ?? ""} isProblem={draft.problem !== undefined} />
    </div>
  );
}
