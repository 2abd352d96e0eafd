import type { ReactNode } from "react";
import type { RepoNameOf } from "../artifact/seen-values.ts";
import { countOf } from "../lib/count.ts";
import { StateBlock } from "../ui/state-block.tsx";
import { Verbatim } from "../ui/verbatim.tsx";
import { describeFilter, nounOf } from "../url-state/describe-filters.ts";
import { type FilterName, type FilterTexts, filterOf } from "../url-state/filters.ts";
import type { DidYouMean } from "./did-you-mean.ts";
import { RelaxButton } from "./relax-button.tsx";
import type { Relaxations } from "./relaxations.ts";

interface NoMatchProps {
  readonly texts: FilterTexts;
  readonly relaxations: Relaxations;
  readonly repoNameOf: RepoNameOf;
  readonly similar: readonly CountedSuggestion[];
  /** How long the counts have been loading. */
  readonly waiting?: ReactNode;
  readonly onRemove: (name: FilterName) => void;
  readonly onKeep: (name: FilterName) => void;
  readonly onClear: () => void;
  readonly onReplace: (name: FilterName, text: string) => void;
}

/** Values to filter by instead, and how many versions match then. */
export interface CountedSuggestion extends DidYouMean {
  /** For each candidate; `undefined` while it loads. */
  readonly counts: readonly (number | undefined)[];
}

/** Shown when no version matches the filters: lists values to try, and filters to remove. */
export function NoMatch(props: NoMatchProps) {
  const { relaxations, similar, waiting, onReplace } = props;
  return (
    <StateBlock role="status" title="No matching versions">
      {similar.map((suggestion) => (
        <SimilarValues key={suggestion.name} {...suggestion} onReplace={onReplace} />
      ))}
      <p>{meaningOf(relaxations)}</p>
      <RelaxButtons {...props} />
      {waiting}
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

function SimilarValues(props: CountedSuggestion & Pick<NoMatchProps, "onReplace">) {
  const { name, fact, lead, candidates, counts, onReplace } = props;
  const font = filterOf(name).isCode ? "font-mono text-code" : "";
  return (
    <div className="wrap-anywhere">
      <p>
        {fact !== undefined && <Fact {...fact} />} {candidates.length > 0 && <span>{lead}</span>}
      </p>
      <ul aria-live="off">
        {candidates.map(({ value, title }, index) => (
          <li key={value}>
            <button
              type="button"
              onClick={() => onReplace(name, value)}
              className="rounded-3 text-left text-accent-text underline underline-offset-2 hover:text-accent-hover max-sm:min-h-11"
            >
              <Verbatim text={title} className={title === value ? font : ""} />
            </button>{" "}
            <Count count={counts[index]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "No artifact is named churn." */
function Fact({ text, value }: NonNullable<DidYouMean["fact"]>) {
  if (value === undefined) return <span>{`${text}.`}</span>;
  return (
    <span>
      <span>{text}</span> <Verbatim text={value} className="font-strong text-1" />.
    </span>
  );
}

/** How many versions match with a candidate, and with all other filters. */
function Count({ count }: { readonly count: number | undefined }) {
  if (count === undefined) return null;
  const text = count === 0 ? "0 with the other filters" : countOf(count, "version");
  return <span className="whitespace-nowrap text-3 tabular-nums">{`(${text})`}</span>;
}

function meaningOf({ without: { length } }: Relaxations): string {
  if (length === 0) return "Removing one filter isn’t enough. Remove more:";
  if (length === 1) return "No version matches this filter. Remove it:";
  if (length === 2) return "No version matches both. Remove one:";
  return "No version matches all filters. Remove one:";
}
