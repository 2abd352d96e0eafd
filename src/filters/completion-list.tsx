import { useLayoutEffect, useRef, useState } from "react";
import { usePlacedLayer } from "../lib/use-placed-layer.ts";
import { CutText } from "../ui/cut-text.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { Completion } from "./completions.ts";
import { useActiveOption } from "./use-active-option.ts";

interface CompletionListProps {
  /** The field; the list listens to it and sets its ARIA attributes. */
  readonly input: HTMLInputElement;
  /** The ID of the list, and the prefix of its options' IDs. */
  readonly id: string;
  readonly completions: readonly Completion[];
  /** Whether the values are IDs; those with a name always are. */
  readonly isCode: boolean;
  /** Whether the list is open initially. */
  readonly startsOpen: boolean;
  /** Whether focusing the empty field opens the list. */
  readonly opensOnFocus: boolean;
  /** Whether Enter commits the typed text. Otherwise the list stays open, to choose from. */
  readonly isCommittable: boolean;
  readonly onPick: (value: string) => void;
}

/**
 * The completions of a field, following the ARIA combobox pattern. The typed text is committed unchanged
 * unless an option is picked. The focus never leaves the field. Esc closes only the list.
 */
export function CompletionList(props: CompletionListProps) {
  const { input, id, completions, isCode, isCommittable } = props;
  const { active, pick } = useActiveOption(props);
  const list = useRef<HTMLDivElement>(null);
  const isOpen = active !== undefined;

  useComboboxAttributes(input, id, active);
  usePlacedLayer(list, isCommittable ? input : anchorBelow(input), { isOpen });

  if (!isOpen) return null;
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label="Suggestions"
      popover="manual"
      style={{ minWidth: input.offsetWidth }}
      // A press must not blur the field, which would commit the typed text.
      onMouseDown={(event) => event.preventDefault()}
      className="layer rounded-8 [--layer-width:20rem] border border-line-2 bg-raised p-1 text-1 text-body shadow-float"
    >
      {completions.map((completion, index) => (
        <CompletionOption
          key={completion.value}
          id={optionId(id, index)}
          {...{ completion, isCode }}
          isActive={index === active}
          onPick={() => pick(completion.value)}
        />
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

function useComboboxAttributes(input: Element, id: string, active: number | undefined): void {
  const [isPermanent] = useState(() => input.role === "combobox");
  const isOpen = active !== undefined;
  const option = isOpen && active >= 0 ? optionId(id, active) : undefined;

  useLayoutEffect(() => {
    // A field without known values is a combobox only while it offers the values of a pasted list.
    if (!isPermanent) setOrRemove(input, "role", isOpen ? "combobox" : undefined);
    setOrRemove(input, "aria-expanded", isOpen || isPermanent ? String(isOpen) : undefined);
    setOrRemove(input, "aria-controls", isOpen ? id : undefined);
    setOrRemove(input, "aria-activedescendant", option);
  });
}

function setOrRemove(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

interface CompletionOptionProps {
  readonly id: string;
  readonly completion: Completion;
  readonly isCode: boolean;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

function CompletionOption(props: CompletionOptionProps) {
  const { id, completion, isCode, isActive, onPick } = props;
  const { value, name } = completion;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={onPick}
      className="flex min-h-7 items-center gap-2 rounded-4 px-2 hover:bg-press aria-selected:bg-press max-sm:min-h-11 max-sm:text-touch"
    >
      <CutText
        text={name ?? value}
        className={isCode && name === undefined ? `min-w-0 ${MONO}` : "min-w-0"}
      />{" "}
      {name !== undefined && <Verbatim text={value} className={`shrink-0 text-3 ${MONO}`} />}
    </div>
  );
}

const MONO = "font-mono text-code";
