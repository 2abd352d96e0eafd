import { type Dispatch, type SetStateAction, useEffect, useEffectEvent, useState } from "react";
import type { Completion } from "./completions.ts";

interface ActiveOptionOptions {
  readonly input: HTMLInputElement;
  readonly completions: readonly Completion[];
  /** Whether the list is open initially. */
  readonly startsOpen: boolean;
  readonly opensOnFocus: boolean;
  /** Whether Enter commits the typed text. Otherwise the list stays open, to choose from. */
  readonly isCommittable: boolean;
  readonly onPick: (value: string) => void;
}

/** The list is open and no option is active: Enter commits the typed text. */
const NONE = -1;

/**
 * Opens and closes the list of an input and moves through it, based on the input's events. Typing, arrow
 * keys and a press on the empty input open the list; focus alone does so only with `opensOnFocus`.
 * @returns the index of the active option, -1 for none; `undefined` while the list is closed
 */
export function useActiveOption(options: ActiveOptionOptions) {
  const { input, completions, startsOpen, opensOnFocus, isCommittable, onPick } = options;
  const [active, setActive] = useState(startsOpen ? NONE : undefined);
  useOpening(input, setActive, opensOnFocus);
  const shown = completions.length > 0 ? active : undefined;

  function pick(value: string): void {
    setActive(undefined);
    onPick(value);
  }

  /** Returns whether the key was handled. */
  function onKey(key: string): boolean {
    if (key === "ArrowDown" || key === "ArrowUp") {
      setActive(steppedFrom(shown, key === "ArrowDown" ? 1 : -1, completions.length));
      return completions.length > 0;
    }
    const chosen = shown === undefined ? undefined : completions[shown];
    if (key === "Enter" && chosen !== undefined) {
      pick(chosen.value);
      return true;
    }
    if ((key === "Enter" && isCommittable) || key === "Escape") setActive(undefined);
    return key === "Escape" && shown !== undefined;
  }

  useKeys(input, onKey);
  return { active: shown, pick };
}

/** Stops handled keys, so that neither the field nor a sheet around it acts on them. */
function useKeys(input: HTMLInputElement, onKey: (key: string) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !onKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    input.addEventListener("keydown", listener);
    return () => input.removeEventListener("keydown", listener);
  }, [input]);
}

/** Opens the list on typing and on a press on the empty input, and closes it on blur. */
function useOpening(
  input: HTMLInputElement,
  setActive: Dispatch<SetStateAction<number | undefined>>,
  opensOnFocus: boolean,
): void {
  useEffect(() => {
    const controller = new AbortController();
    const on = (type: string, listener: () => unknown) =>
      input.addEventListener(type, listener, { signal: controller.signal });
    on("input", () => setActive(NONE));
    // A paste of several lines is inserted by the field, without an input event.
    on("paste", () => setActive(NONE));
    on("click", () => setActive((index) => index ?? (input.value === "" ? NONE : undefined)));
    if (opensOnFocus) on("focus", () => input.value === "" && setActive(NONE));
    on("blur", () => setActive(undefined));
    return () => controller.abort();
  }, [input, setActive, opensOnFocus]);
}

/** The next index in a cycle through all options and "none". */
function steppedFrom(index: number | undefined, step: 1 | -1, count: number): number {
  const length = count + 1;
  // Position 0 is "none".
  const position = index === undefined ? 0 : index + 1;
  return ((position + step + length) % length) - 1;
}
