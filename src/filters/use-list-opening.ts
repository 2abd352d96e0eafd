import { useEffectEvent, useLayoutEffect, useState } from "react";
import type { FieldCompletionsProps } from "./field-editing.ts";

/** What opened the list of a field. */
export interface Opening {
  /** The committed text at that time: a commit closes the list. */
  readonly base: string;
  /** An arrow key also moves to the first choice (1) or to the last one (-1). */
  readonly step: 0 | 1 | -1;
}

/**
 * Opens and closes the list of a field, based on the input's events. Typing, arrow keys and a press on
 * the empty input open it; focus alone does so only where there are keywords. After a commit it stays
 * closed until one of these happens again, even if it is loaded late.
 */
export function useListOpening(props: FieldCompletionsProps) {
  const { input, definition, draft } = props;
  const { base, isWaiting } = draft;
  const [isFocused, setFocused] = useState(() => input.matches(":focus"));
  const [opening, setOpening] = useState(() => (isFocused ? firstOpening(props) : undefined));
  const isOpen = opening?.base === base && !isWaiting;
  const openAt = (step: Opening["step"]) => setOpening({ base, step });
  const close = () => setOpening(undefined);

  useInputEvents(input, {
    onInput: () => openAt(0),
    onClick: () => input.value === "" && !isOpen && openAt(0),
    onFocus() {
      setFocused(true);
      if (definition.keywords !== undefined && input.value === "") openAt(0);
    },
    onBlur() {
      setFocused(false);
      close();
    },
    onKeyDown(event) {
      const step = ARROWS[event.key];
      if (step === undefined || isOpen || event.isComposing || hasModifier(event)) return;
      event.preventDefault();
      openAt(step);
    },
  });
  return { isFocused, opening: isOpen ? opening : undefined, close, openAt };
}

/** While the list was loading, the field may have been pressed, edited or committed. */
function firstOpening({ definition, draft, isPressed }: FieldCompletionsProps) {
  const { base, text, isDraft, isWaiting } = draft;
  const isExpected = isPressed || (definition.keywords !== undefined && text === "");
  if (isDraft ? isWaiting : !isExpected) return undefined;
  const opening: Opening = { base, step: isPressed && !isDraft && text !== "" ? 1 : 0 };
  return opening;
}

interface InputEvents {
  readonly onInput: () => void;
  readonly onClick: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

function useInputEvents(input: HTMLInputElement, events: InputEvents): void {
  const on = useEffectEvent((name: Exclude<keyof InputEvents, "onKeyDown">) => events[name]());
  const onKeyDown = useEffectEvent(events.onKeyDown);

  // A layout effect, since the next key may follow immediately.
  useLayoutEffect(() => {
    const controller = new AbortController();
    const { signal } = controller;
    input.addEventListener("input", () => on("onInput"), { signal });
    // A paste of several lines is inserted by the field, without an input event.
    input.addEventListener("paste", () => on("onInput"), { signal });
    input.addEventListener("click", () => on("onClick"), { signal });
    input.addEventListener("focus", () => on("onFocus"), { signal });
    input.addEventListener("blur", () => on("onBlur"), { signal });
    input.addEventListener("keydown", (event) => onKeyDown(event), { signal });
    return () => controller.abort();
  }, [input]);
}

/** Whether an arrow key does something else, such as selecting text. */
function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

/** The keys that move among choices, and where to. */
export const ARROWS: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowDown: 1, ArrowUp: -1 };
