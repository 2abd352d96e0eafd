import { useLayoutEffect, useRef, useState } from "react";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { ChoiceOption } from "./choice-option.tsx";
import type { Choice, Choices } from "./choices.ts";
import { useActiveChoice } from "./use-active-choice.ts";
import type { Opening } from "./use-list-opening.ts";

interface CompletionListProps {
  /** The field; the list listens to it and sets its ARIA attributes. */
  readonly input: HTMLInputElement;
  /** The text of the field. */
  readonly text: string;
  /** The ID of the list, and the prefix of its options' IDs. */
  readonly id: string;
  readonly choices: Choices;
  readonly opening: Opening;
  /** Whether the values are IDs or FQNs; those with a name always are. */
  readonly isCode: boolean;
  /** Whether Enter commits the typed text. Otherwise the list stays open, to choose from. */
  readonly isCommittable: boolean;
  readonly onPick: (choice: Choice) => void;
  readonly onClose: () => void;
  readonly onStep: (step: 1 | -1) => void;
}

/**
 * The open list of a field, following the ARIA combobox pattern. The typed text is committed unchanged
 * unless a choice is picked. The focus never leaves the field.
 */
export function CompletionList(props: CompletionListProps) {
  const { input, id, choices, isCode, isCommittable, onPick } = props;
  const notes = notesOf(choices);
  const isShown = choices.shown.length > 0 || choices.isLoading;
  const { shown, active } = useActiveChoice({ ...props, choices: choices.shown, isShown });
  const layer = useRef<HTMLDivElement>(null);

  useComboboxAttributes(input, shown.length > 0 ? id : undefined, active);
  usePlacedLayer(layer, isCommittable ? input : anchorBelow(input), { isOpen: isShown });

  if (!isShown) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a press anywhere in it leaves the focus alone
    <div
      ref={layer}
      popover="manual"
      style={{ minWidth: input.offsetWidth }}
      // Otherwise a press would blur the field, which commits the typed text.
      onMouseDown={(event) => event.preventDefault()}
      className="layer flex-col rounded-8 [--layer-height:20rem] [--layer-width:30rem] open:flex border border-line-2 bg-raised text-1 text-body shadow-float"
    >
      {shown.length > 0 && (
        <div
          id={id}
          role="listbox"
          aria-label="Suggestions"
          className="min-h-0 flex-1 overflow-y-auto p-1"
        >
          {shown.map((choice, index) => (
            <ChoiceOption
              key={choice.value}
              id={optionId(id, index)}
              {...{ choice, isCode }}
              isActive={index === active}
              onPick={() => onPick(choice)}
            />
          ))}
        </div>
      )}
      <Notes notes={notes} isBelow={shown.length > 0} />
    </div>
  );
}

function notesOf({ more, note }: Choices): readonly string[] {
  const moreNote = more && `${more} more: keep typing`;
  return [moreNote, note].filter((text) => text !== undefined);
}

interface NotesProps {
  readonly notes: readonly string[];
  /** Whether there are choices above. */
  readonly isBelow: boolean;
}

/** What to know about the list. It changes while the list is open, so it is announced. */
function Notes({ notes, isBelow }: NotesProps) {
  return (
    <div
      role="status"
      className={`shrink-0 px-3 py-1 text-3 text-label empty:hidden ${isBelow ? "border-line-1 border-t" : ""}`}
    >
      {notes.map((note) => (
        <p key={note}>{note}</p>
      ))}
    </div>
  );
}

/** The message of the field if it has one, so that the list doesn't cover why one must be chosen. */
function anchorBelow(input: HTMLInputElement): Element {
  const ids = input.getAttribute("aria-describedby")?.split(" ") ?? [];
  const message = ids.map((id) => document.getElementById(id)).find((part) => part?.matches("p"));
  return message ?? input;
}

function optionId(id: string, index: number): string {
  return `${id}-${index}`;
}

/** @param id of the list; `undefined` while it has no choices */
function useComboboxAttributes(input: Element, id: string | undefined, active: number): void {
  const [isPermanent] = useState(() => input.role === "combobox");
  const option = id !== undefined && active >= 0 ? optionId(id, active) : undefined;

  useLayoutEffect(() => {
    if (id === undefined) return;
    // A field without known values is a combobox only while it offers the values of a pasted list.
    input.role = "combobox";
    setOrRemove(input, "aria-expanded", "true");
    setOrRemove(input, "aria-controls", id);
    return () => {
      if (!isPermanent) input.removeAttribute("role");
      setOrRemove(input, "aria-expanded", isPermanent ? "false" : undefined);
      setOrRemove(input, "aria-controls", undefined);
    };
  }, [input, id, isPermanent]);

  useLayoutEffect(() => {
    setOrRemove(input, "aria-activedescendant", option);
    if (option !== undefined) document.getElementById(option)?.scrollIntoView({ block: "nearest" });
    return () => setOrRemove(input, "aria-activedescendant", undefined);
  }, [input, option]);
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}
