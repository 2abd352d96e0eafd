import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { repoNamesIn, type SeenValues } from "../artifact/seen-values.ts";
import { isEscape } from "../lib/keys.ts";
import { useLazyModuleState } from "../lib/lazy-module.ts";
import { useStore } from "../lib/store.ts";
import { FieldMessage } from "../ui/field-message.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { valueNameOf } from "../url-state/describe-filters.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { DraftInput } from "./draft-input.tsx";
import type { FieldCompletionsProps, FieldEditing } from "./field-editing.ts";
import { adviceOn, type DraftStore } from "./filter-drafts.ts";
import { type Draft, isCommit, useDraft } from "./use-draft.ts";

interface FilterFieldProps {
  readonly definition: FilterDefinition;
  /** The active values; none if the filter isn't set. */
  readonly committed: readonly string[];
  /** The server's message, if it rejected the active value. */
  readonly serverMessage: string | undefined;
  readonly seen: SeenValues;
  readonly onCommit: (values: readonly string[]) => void;
  readonly drafts: DraftStore;
  /** If it can’t be loaded, the field works without suggestions. */
  readonly editing: FieldEditing;
  /** Moves the focus from the field to the rows; without it, Esc is left to what is around the field. */
  readonly onLeave: (() => void) | undefined;
}

/** A filter's field. Enter, blur, or picking a completion commits the text. */
export function FilterField(props: FilterFieldProps) {
  const { definition, committed, serverMessage, seen, drafts, onLeave } = props;
  const { name } = definition;
  const id = useId();
  const editing = useLazyModuleState(props.editing);
  const draft = useDraft({
    ...props,
    stored: useStore(drafts)[name],
    onStored: (stored) => drafts.set({ ...drafts.get(), [name]: stored }),
    reader: typeof editing === "string" ? editing : editing.readDraft,
  });
  const [activation, setActivation] =
    useState<Pick<FieldCompletionsProps, "input" | "isPressed">>();
  const problem = draft.problem ?? (draft.isDraft ? undefined : serverMessage);
  const message = problem ?? draft.warning ?? adviceOn(definition, draft.next, seen);

  function onActivate(input: HTMLInputElement, isPressed: boolean): void {
    props.editing.load();
    setActivation((current) => ({ input, isPressed: isPressed || current?.isPressed === true }));
  }

  return (
    <div className="flex flex-col gap-1">
      <Label id={id} text={definition.label} isSet={committed.length > 0} />
      <FieldInput
        {...{ id, definition, draft, onActivate, onLeave }}
        isInvalid={problem !== undefined}
        valueName={valueNameOf(name, draft.text.trim(), repoNamesIn(seen))}
      />
      {message !== undefined && (
        <FieldMessage id={`${id}-message`} text={message} isProblem={problem !== undefined} />
      )}
      {activation !== undefined && typeof editing === "object" && (
        <editing.FieldCompletions
          {...{ definition, draft, seen, ...activation }}
          id={`${id}-list`}
          onPick={draft.commit}
        />
      )}
      {activation !== undefined && editing === "failed" && (
        <FieldMessage
          id={`${id}-failed`}
          text="Suggestions couldn’t be loaded. Reload the page to get them"
          isProblem={false}
        />
      )}
    </div>
  );
}

interface LabelProps {
  readonly id: string;
  readonly text: string;
  /** Whether the filter is active. */
  readonly isSet: boolean;
}

function Label({ id, text, isSet }: LabelProps) {
  return (
    <div className="flex items-center gap-2">
      <label htmlFor={id} className="text-2 text-label">
        {text}
      </label>
      {isSet && <span aria-hidden className="rounded-full border-3 border-accent" />}
    </div>
  );
}

interface FieldInputProps extends Pick<FilterFieldProps, "onLeave"> {
  readonly id: string;
  readonly definition: FilterDefinition;
  readonly draft: Draft;
  readonly isInvalid: boolean;
  /** The readable name of the value, shown beside it. */
  readonly valueName: string | undefined;
  /** Called when the input is focused, or its list is requested: by a press or an arrow key. */
  readonly onActivate: (input: HTMLInputElement, isPressed: boolean) => void;
}

function FieldInput(props: FieldInputProps) {
  const { id, definition, draft, isInvalid, valueName, onActivate, onLeave } = props;
  const { name, placeholder, isCode } = definition;
  const onEscape = draft.isDraft ? draft.revert : onLeave;
  const input = useRef<HTMLInputElement>(null);

  // What was typed into the server's markup, before the app had started.
  const takeTyped = useEffectEvent((element: HTMLInputElement) => {
    if (element.value !== draft.text) draft.write(element.value);
    if (element === document.activeElement) onActivate(element, false);
  });
  useEffect(() => {
    if (input.current !== null) takeTyped(input.current);
  }, []);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (isCommit(event)) {
      draft.commit();
    } else if (/^Arrow[DU]/.test(event.key)) {
      onActivate(event.currentTarget, true);
    } else if (isEscape(event) && onEscape !== undefined) {
      event.preventDefault();
      event.stopPropagation();
      onEscape();
    }
  }

  return (
    <div className="relative">
      <DraftInput
        ref={input}
        {...{ id, name, placeholder, definition, draft, onKeyDown }}
        aria-invalid={isInvalid}
        aria-describedby={`${id}-name ${id}-message`}
        onFocus={({ target }) => onActivate(target, false)}
        onPointerDown={({ currentTarget }) => onActivate(currentTarget, draft.text === "")}
        onBlur={() => draft.commit()}
        className={`${INPUT} ${isCode ? "" : "text-body"} ${valueName === undefined ? "" : "pr-[66%]"}`}
      />
      {valueName !== undefined && (
        <span
          id={`${id}-name`}
          className="pointer-events-none absolute inset-y-0 right-2 flex max-w-[64%] items-center text-3 text-label"
        >
          <Verbatim text={valueName} className="truncate" />
        </span>
      )}
    </div>
  );
}

const INPUT =
  "h-7 w-full rounded-6 border border-line-3 bg-surface px-2 placeholder:font-sans placeholder:text-body focus:border-accent focus:outline-2 focus:outline-accent focus:-outline-offset-1 aria-invalid:border-bad-fill aria-invalid:outline-bad-fill max-sm:h-11 max-sm:text-touch max-sm:placeholder:text-touch";
