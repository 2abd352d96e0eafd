import type { RepoNameOf } from "../artifact/seen-values.ts";
import { StateBlock } from "../ui/state-block.tsx";
import { describeFilter, nounOf } from "../url-state/describe-filters.ts";
import { FILTER_LIST, type FilterName, type FilterTexts } from "../url-state/filters.ts";
import type { DidYouMean } from "./did-you-mean.ts";
import { RelaxButton } from "./relax-button.tsx";
import type { Relaxations } from "./relaxations.ts";

interface NoMatchProps {
  readonly texts: FilterTexts;
  readonly ways: Relaxations;
  readonly repoNameOf: RepoNameOf;
  readonly misses: readonly DidYouMean[];
  readonly onRemove: (name: FilterName) => void;
  readonly onKeep: (name: FilterName) => void;
  readonly onClear: () => void;
  readonly onReplace: (name: FilterName, text: string) => void;
}

/** The filters leave nothing: what dropping them gives, and what may have been meant. */
export function NoMatch(props: NoMatchProps) {
  const { texts, ways, repoNameOf, misses, onRemove, onKeep, onClear, onReplace } = props;
  const { without, only, all } = ways;
  const wordsFor = (name: FilterName) => {
    const { key, ...words } = describeFilter(name, texts[name] ?? [], repoNameOf);
    return { ...words, noun: `${nounOf(key)}:` };
  };
  return (
    <StateBlock role="status" title="No version matches">
      <p>{meaningOf(ways)}</p>
      {/* The numbers come in one by one: they are in the buttons, and not called out. */}
      <div aria-live="off" className="flex w-full flex-col gap-2">
        {all !== undefined && <RelaxButton verb="Clear all" count={all.count} onTake={onClear} />}
        {without.map(({ name, count }) => (
          <RelaxButton
            key={name}
            verb="Remove"
            {...wordsFor(name)}
            count={count}
            onTake={() => onRemove(name)}
          />
        ))}
        {only.map(({ name, count }) => (
          <RelaxButton
            key={name}
            verb="Keep only"
            {...wordsFor(name)}
            count={count}
            onTake={() => onKeep(name)}
          />
        ))}
      </div>
      {misses.map(({ name, noun, normalized }) => (
        <p key={name} className="wrap-anywhere">
          Close to a known {noun}:{" "}
          {normalized.map(({ value, title }, index) => (
            <span key={value}>
              {index > 0 && ", "}
              <button
                type="button"
                onClick={() => onReplace(name, value)}
                className="rounded-3 text-left text-accent-text underline underline-offset-2 hover:text-accent-hover max-sm:min-h-11"
              >
                {title}
              </button>
            </span>
          ))}
        </p>
      ))}
    </StateBlock>
  );
}

function meaningOf({ without: { length } }: Relaxations): string {
  if (length === 0) return "Dropping one filter still gives nothing. Dropping more gives:";
  return MEANINGS[Math.min(length, MEANINGS.length) - 1] ?? "";
}

const MEANINGS = [
  "The filter leaves nothing. Dropping it gives:",
  "Both filters hold at once. Dropping one gives:",
  "All filters hold at once. Dropping one gives:",
];

/** The filters in force that leave rows out. */
export function narrowingFilters(texts: FilterTexts): readonly FilterName[] {
  return FILTER_LIST.filter(({ name, narrows }) => narrows && texts[name] !== undefined).map(
    ({ name }) => name,
  );
}
