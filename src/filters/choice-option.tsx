import { HighlightedText } from "../ui/highlighted-text.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import type { Choice } from "./choices.ts";

interface ChoiceOptionProps {
  readonly id: string;
  readonly choice: Choice;
  /** Whether the values are IDs or FQNs; those with a name always are. */
  readonly isCode: boolean;
  readonly isActive: boolean;
  readonly onPick: () => void;
}

/** A value that a field offers: its name, the ID behind it, and what is known about it. */
export function ChoiceOption({ id, choice, isCode, isActive, onPick }: ChoiceOptionProps) {
  const { value, name, detail, ranges } = choice;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={onPick}
      className="flex min-h-7 items-baseline gap-3 rounded-4 px-2 py-1 hover:bg-press aria-selected:bg-press max-sm:min-h-11 max-sm:flex-wrap max-sm:gap-y-0 max-sm:text-touch"
    >
      <span className={`wrap-anywhere min-w-0 flex-1 ${isCode && name === undefined ? MONO : ""}`}>
        <HighlightedText text={name ?? value} ranges={ranges} />
      </span>{" "}
      {isShownBeside(choice) && (
        <Verbatim text={value} className={`shrink-0 text-3 ${MONO} max-sm:max-w-full`} />
      )}{" "}
      {detail !== undefined && (
        <Verbatim
          text={detail}
          className="shrink-0 max-w-3/5 truncate text-3 text-label tabular-nums max-sm:w-full max-sm:max-w-full"
        />
      )}
    </div>
  );
}

/** The value of a name, unless it ends with the name, as an FQN ends with its version. */
function isShownBeside({ value, name }: Choice): boolean {
  return name !== undefined && !value.endsWith(name);
}

const MONO = "font-mono text-code";
