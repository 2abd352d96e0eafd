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
  const { input, isPressed, definition, draft } = props;
  const { base, isDraft, isWaiting, text } = draft;
  const opensOnFocus = definition.keywords !== undefined;
  const [isFocused, setFocused] = useState(() => input.matches(":focus"));
  const [opening, setOpening] = useState<Opening | undefined>(() => {
    // While this was loading, the field may have been pressed, edited, committed or left.
    const isWorkedOn = isDraft ? !isWaiting : isPressed || (opensOnFocus && text === "");
    return isFocused && isWorkedOn ? { base, step: 0 } : undefined;
  });
  const isOpen = opening?.base === base && !isWaiting;
  const open = useEffectEvent((step: Opening["step"] = 0) => setOpening({ base, step }));
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = ARROWS[event.key];
    if (step === undefined || isOpen || event.isComposing || hasModifier(event)) return;
    event.preventDefault();
    open(step);
  });
  const onFocus = useEffectEvent(() => {
    setFocused(true);
    if (opensOnFocus && input.value === "") open();
  });

  // A layout effect, since the next key may follow immediately.
  useLayoutEffect(() => {
    const { signal, abort } = listening();
    const on = (type: string, listener: () => void) =>
      input.addEventListener(type, listener, { signal });
    on("input", () => open());
    // A paste of several lines is inserted by the field, without an input event.
    on("paste", () => open());
    on("click", () => input.value === "" && open());
    on("focus", () => onFocus());
    on("blur", () => {
      setFocused(false);
      setOpening(undefined);
    });
    input.addEventListener("keydown", (event) => onKey(event), { signal });
    return abort;
  }, [input]);

  return { isFocused, opening: isOpen ? opening : undefined, close: () => setOpening(undefined) };
}

/** Whether an arrow key does something else, such as selecting text. */
function hasModifier({ altKey, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return altKey || ctrlKey || metaKey || shiftKey;
}

function listening() {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}

/** The keys that move among choices, and where to. */
export const ARROWS: Readonly<Partial<Record<string, 1 | -1>>> = { ArrowDown: 1, ArrowUp: -1 };
