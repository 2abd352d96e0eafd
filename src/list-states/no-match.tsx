import type { ReactNode } from "react";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { StateBlock } from "../ui/state-block.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { describeFilter, nounOf } from "../url-state/describe-filters.ts";
import type { FilterName, FilterTexts } from "../url-state/filters.ts";
import type { DidYouMean } from "./did-you-mean.ts";
import { RelaxButton } from "./relax-button.tsx";
import type { Relaxations } from "./relaxations.ts";

interface NoMatchProps {
  readonly texts: FilterTexts;
  readonly relaxations: Relaxations;
  readonly repoNameOf: RepoNameOf;
  readonly similar: readonly DidYouMean[];
  /** How long the counts have been loading. */
  readonly waiting?: ReactNode;
  readonly onRemove: (name: FilterName) => void;
  readonly onKeep: (name: FilterName) => void;
  readonly onClear: () => void;
  readonly onReplace: (name: FilterName, text: string) => void;
}

/** Shown when no version matches the filters: lists filters to remove, and similar values to try. */
export function NoMatch(props: NoMatchProps) {
  const { relaxations, similar, waiting, onReplace } = props;
  return (
    <StateBlock role="status" title="No matching versions">
      <p>{meaningOf(relaxations)}</p>
      <RelaxButtons {...props} />
      {waiting}
      {similar.map((values) => (
        <SimilarValues key={values.name} {...values} onReplace={onReplace} />
      ))}
    </StateBlock>
  );
}

function RelaxButtons(props: NoMatchProps) {
  const { texts, relaxations, repoNameOf, onRemove, onKeep, onClear } = props;
  const { without, only, all } = relaxations;
  const describe = (name: FilterName) => {
    const { key, ...description } = describeFilter(name, texts[name] ?? [], repoNameOf);
    return { ...description, noun: `${nounOf(key)}:` };
  };
  return (
    // The counts arrive one by one, so they are not announced.
    <div aria-live="off" className="flex w-full flex-col gap-2">
      {all !== undefined && <RelaxButton verb="Clear all" count={all.count} onRelax={onClear} />}
      {without.map(({ name, count }) => (
        <RelaxButton
          key={name}
          verb="Remove"
          {...describe(name)}
          count={count}
          onRelax={() => onRemove(name)}
        />
      ))}
      {only.map(({ name, count }) => (
        <RelaxButton
          key={name}
          verb="Keep only"
          {...describe(name)}
          count={count}
          onRelax={() => onKeep(name)}
        />
      ))}
    </div>
  );
}

function SimilarValues(props: DidYouMean & Pick<NoMatchProps, "onReplace">) {
  const { name, noun, candidates, isSameLooking, onReplace } = props;
  const nouns = candidates.length === 1 ? noun : `${noun}s`;
  return (
    <p className="wrap-anywhere">
      {isSameLooking ? "Looks the same, but has other characters:" : `Similar ${nouns}:`}{" "}
      {candidates.map(({ value, title }, index) => (
        <span key={value}>
          {index > 0 && ", "}
          <button
            type="button"
            onClick={() => onReplace(name, value)}
            className="rounded-3 text-left text-accent-text underline underline-offset-2 hover:text-accent-hover max-sm:min-h-11"
          >
            <Verbatim text={title} />
          </button>
        </span>
      ))}
    </p>
  );
}

function meaningOf({ without: { length } }: Relaxations): string {
  if (length === 0) return "Removing one filter isn’t enough. Remove more:";
  if (length === 1) return "No version matches this filter. Remove it:";
  if (length === 2) return "No version matches both. Remove one:";
  return "No version matches all filters. Remove one:";
}
