import { useEffectEvent, useLayoutEffect, useState } from "react";
import type { Choice } from "./choices.ts";
import { ARROWS, type Opening } from "./use-list-opening.ts";

interface ActiveChoiceOptions {
  readonly input: HTMLInputElement;
  /** The text of the input: after typing, no choice is active. */
  readonly text: string;
  readonly choices: readonly Choice[];
  readonly opening: Opening;
  /** Whether there is anything to close: choices, or a note. */
  readonly isShown: boolean;
  /** Whether Enter commits the typed text. Otherwise the list stays open, to choose from. */
  readonly isCommittable: boolean;
  readonly onPick: (choice: Choice) => void;
  readonly onClose: () => void;
  /** Called by an arrow key while there are no choices yet, to move to one once they arrive. */
  readonly onStep: (step: 1 | -1) => void;
}

/** The choice that arrow keys have moved to. */
interface Active {
  readonly text: string;
  readonly opening: Opening;
  /** The choices up to this one, the last of them, which stay in place while others arrive. */
  readonly held: readonly Choice[];
}

/**
 * Moves through an open list by the input's keys. Enter picks the active choice, or commits the typed text
 * if none is active. Esc closes only the list.
 * @returns the choices in the order to show them, and the index of the active one: -1 for none
 */
export function useActiveChoice(options: ActiveChoiceOptions) {
  const { input, text, choices, opening, isShown, isCommittable, onPick, onClose, onStep } =
    options;
  const [moved, setMoved] = useState<Active>();
  const current = moved?.text === text && moved.opening === opening ? moved : undefined;
  const shown = inPlace(choices, current?.held ?? NONE);
  const active = (current?.held.length ?? 0) - 1;

  function move(step: 1 | -1): void {
    const index = steppedFrom(active, step, shown.length);
    setMoved({ text, opening, held: shown.slice(0, index + 1) });
  }

  /** Returns whether the key was handled. */
  function onKey(key: string): boolean {
    const step = ARROWS[key];
    if (step !== undefined) {
      if (shown.length > 0) move(step);
      else if (isShown) onStep(step);
      return isShown;
    }
    // Text that can't be committed and fits one choice means that.
    const chosen = shown[active] ?? (!isCommittable && shown.length === 1 ? shown[0] : undefined);
    if (key === "Enter" && chosen !== undefined) {
      onPick(chosen);
      return true;
    }
    if ((key === "Enter" && isCommittable) || key === "Escape") onClose();
    return key === "Escape" && isShown;
  }

  const moveFirst = useEffectEvent(() => {
    if (opening.step !== 0 && current === undefined && shown.length > 0) move(opening.step);
  });
  useLayoutEffect(() => moveFirst());
  useKeys(input, onKey);
  return { shown, active };
}

const NONE: readonly Choice[] = [];

/** Choices that have arrived, after those that stay in place. */
export function inPlace(choices: readonly Choice[], held: readonly Choice[]): readonly Choice[] {
  if (held.length === 0) return choices;
  const now = new Map(choices.map((choice) => [choice.value, choice]));
  const heldValues = new Set(held.map(({ value }) => value));
  return [
    ...held.map((choice) => now.get(choice.value) ?? choice),
    ...choices.filter(({ value }) => !heldValues.has(value)),
  ];
}

/** Stops handled keys, so that neither the field nor a sheet around it acts on them. */
function useKeys(input: HTMLInputElement, onKey: (key: string) => boolean): void {
  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.isComposing || !onKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  });

  useLayoutEffect(() => {
    const listener = (event: KeyboardEvent) => onKeyDown(event);
    input.addEventListener("keydown", listener);
    return () => input.removeEventListener("keydown", listener);
  }, [input]);
}

/** The next index in a cycle through all choices and "none". */
function steppedFrom(index: number, step: 1 | -1, count: number): number {
  const length = count + 1;
  // Position 0 is "none".
  return ((index + 1 + step + length) % length) - 1;
}
