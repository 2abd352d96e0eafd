import { RoundChip, SquareChip } from "../ui/chip.tsx";
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
  const isVersion = choice.tags !== undefined;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field keeps the focus and handles the keys
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onClick={onPick}
      className={`${isVersion ? "items-center" : "items-baseline py-1"} flex min-h-7 gap-3 rounded-4 px-2 hover:bg-press aria-selected:bg-press max-sm:min-h-11 max-sm:flex-wrap max-sm:content-center max-sm:gap-y-0 max-sm:text-touch`}
    >
      <span
        className={`wrap-anywhere min-w-9 ${isVersion ? "tabular-nums" : "flex-1"} ${isCode && name === undefined ? MONO : ""}`}
      >
        <HighlightedText text={name ?? value} ranges={ranges} isValue />
      </span>{" "}
      {isVersion ? <VersionMarks {...choice} /> : name !== undefined && <Id text={value} />}{" "}
      {detail !== undefined && (
        <Verbatim
          text={detail}
          className="max-w-3/5 shrink-0 truncate text-3 text-label tabular-nums max-sm:max-w-full"
        />
      )}
    </div>
  );
}

/** The aliases and tags of a version: those that fit. */
function VersionMarks({ aliases = [], tags = [] }: Pick<Choice, "aliases" | "tags">) {
  return (
    <span className="flex h-5 min-w-0 flex-1 flex-wrap gap-1 overflow-hidden">
      {aliases.map((alias) => (
        <SquareChip key={alias} text={alias} />
      ))}
      {tags.map((tag) => (
        <RoundChip key={tag} text={tag} />
      ))}
    </span>
  );
}

function Id({ text }: { readonly text: string }) {
  return <Verbatim text={text} className={`shrink-0 text-3 ${MONO} max-sm:max-w-full`} />;
}

const MONO = "font-mono text-code";
