import { ChevronRight } from "lucide-react";
import { formatCount } from "../lib/count.ts";
import { nounOf, wordsOf } from "../query/filter-words.ts";
import { FILTERS, type FilterName, type FilterTexts } from "../query/filters.ts";
import { StateBlock } from "../ui/state-block.tsx";
import type { CloseMiss } from "./close-misses.ts";

/** What each filter's removal would give; `undefined` while it is asked, and when asking fails. */
export type RemovalCounts = ReadonlyMap<FilterName, number | undefined>;

interface NoMatchProps {
  readonly texts: FilterTexts;
  readonly counts: RemovalCounts;
  readonly misses: readonly CloseMiss[];
  readonly onRemove: (name: FilterName) => void;
  readonly onReplace: (name: FilterName, text: string) => void;
}

/** The filters leave nothing: what dropping each of them gives, and what may have been meant. */
export function NoMatch({ texts, counts, misses, onRemove, onReplace }: NoMatchProps) {
  const inForce = narrowingFilters(texts);
  return (
    <StateBlock role="status" title="No version matches">
      <p>{MEANINGS[Math.min(inForce.length, MEANINGS.length) - 1]}</p>
      {/* The numbers come in one by one: they are in the buttons, and not called out. */}
      <div aria-live="off" className="flex w-full flex-col gap-2">
        {inForce.map((name) => (
          <RemoveButton
            key={name}
            words={`Remove ${nounOf(name)}: ${wordsOf(name, texts[name] ?? []).value}`}
            count={counts.get(name)}
            onClick={() => onRemove(name)}
          />
        ))}
      </div>
      {misses.map(({ name, noun, meant }) => (
        <p key={name} className="wrap-anywhere">
          Close to a known {noun}:{" "}
          {meant.map(({ value, title }, index) => (
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

const MEANINGS = [
  "The filter leaves nothing. Dropping it gives:",
  "Both filters hold at once. Dropping one gives:",
  "All filters hold at once. Dropping one gives:",
];

interface RemoveButtonProps {
  readonly words: string;
  readonly count: number | undefined;
  readonly onClick: () => void;
}

function RemoveButton({ words, count, onClick }: RemoveButtonProps) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="tint flex h-9 w-full items-center gap-2 rounded-6 border border-line-2 bg-surface px-3 text-left text-1 text-body hover:bg-press max-sm:h-11"
    >
      <span className="min-w-0 flex-1 truncate" data-tip={words} data-tip-when="cut">
        {words}
      </span>
      {count !== undefined && (
        <span className="shrink-0 tabular-nums">
          <span className="text-3"> → </span>
          <span className="font-strong">{formatCount(count)}</span>
        </span>
      )}
      <ChevronRight aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
    </button>
  );
}

/** The filters in force that leave rows out; internal metadata only adds to them. */
export function narrowingFilters(texts: FilterTexts): readonly FilterName[] {
  return FILTERS.map(({ name }) => name).filter(
    (name) => texts[name] !== undefined && name !== "include_internal_metadata",
  );
}
