import { Search, Star, X } from "lucide-react";
import { type KeyboardEvent, type Ref, useRef, useState } from "react";
import { countOf, formatCount } from "../lib/count.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { Switch } from "../ui/switch.tsx";
import { Characters } from "../ui/verbatim.tsx";
import { VerdictMark } from "./matrix-cell.tsx";

export interface RowCounts {
  readonly shown: number;
  readonly equal: number;
  readonly total: number;
}

interface RowBarProps {
  readonly searchField: Ref<HTMLInputElement>;
  /** The text in the URL. */
  readonly text: string;
  /** Called with each change, and again a moment after the last one, for the URL. */
  readonly onText: (text: string) => void;
  readonly onCommit: (text: string) => void;
  readonly counts: RowCounts;
  readonly showsEqual: boolean;
  readonly onShowsEqual: (showsEqual: boolean) => void;
  /** The label of the baseline, for the legend. */
  readonly baseline: string | undefined;
}

/** What narrows the rows, how many are left, and what the marks mean. */
export function RowBar(props: RowBarProps) {
  const { counts, showsEqual, onShowsEqual, baseline } = props;
  return (
    <div className="sticky left-0 z-[13] flex min-h-11 w-[100cqw] flex-wrap items-center gap-x-4 gap-y-1 border-line-2 border-b bg-surface px-4 py-1 sm:top-0 max-sm:gap-x-3 print:hidden">
      <RowSearch {...props} />
      <Switch
        label="Only differences"
        checked={!showsEqual}
        onChange={(checked) => onShowsEqual(!checked)}
      />
      <p role="status" className="text-2 text-label tabular-nums">
        {countText(counts, showsEqual)}
      </p>
      <Legend baseline={baseline} />
    </div>
  );
}

function countText({ shown, equal, total }: RowCounts, showsEqual: boolean): string {
  const rows = `${formatCount(shown)} of ${countOf(total, "row")}`;
  return showsEqual || equal === 0 ? rows : `${rows}, ${countOf(equal, "equal row")} left out`;
}

function Legend({ baseline }: Pick<RowBarProps, "baseline">) {
  return (
    <p className="ml-auto flex items-center gap-3 text-2 text-label max-md:hidden">
      <span className="flex items-center gap-1">
        <Star aria-hidden size={12} strokeWidth={1.5} className="text-good-text" />
        best
      </span>
      <span className="flex items-center gap-1">
        <span aria-hidden>
          <VerdictMark verdict="better" />
        </span>
        better
      </span>
      <span className="flex items-center gap-1">
        <span aria-hidden>
          <VerdictMark verdict="worse" />
        </span>
        <span>
          worse than {/^\d+$/.test(baseline ?? "") && "version "}
          <Characters text={baseline ?? "the baseline"} />
        </span>
      </span>
    </p>
  );
}

const COMMIT_MS = 300;

/** Its text is a draft until a moment after the last key, so that typing doesn't wait for the URL. */
function RowSearch({ searchField, text, onText, onCommit }: RowBarProps) {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<number>(undefined);
  const value = draft ?? text;

  function commit(next: string): void {
    clearTimeout(timer.current);
    onCommit(next);
    setDraft(undefined);
  }

  function change(next: string): void {
    setDraft(next);
    onText(next);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => commit(next), COMMIT_MS);
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.key !== "Escape" || value === "") return;
    event.preventDefault();
    event.stopPropagation();
    change("");
  }

  return (
    <search
      aria-label="Rows"
      className="flex h-7 w-65 min-w-0 items-center rounded-6 border border-line-3 bg-surface outline-offset-1 outline-accent has-[input:focus]:outline-2 max-sm:h-11 max-sm:w-full"
    >
      <Search aria-hidden size={16} strokeWidth={1.5} className="ml-2 shrink-0 text-3" />
      <input
        ref={searchField}
        type="search"
        aria-label="Search rows"
        placeholder="Search rows"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => change(target.value)}
        onBlur={() => draft !== undefined && commit(draft)}
        onKeyDown={onKeyDown}
        className="min-w-0 flex-1 appearance-none px-2 text-body focus-visible:outline-none max-sm:text-touch [&::-webkit-search-cancel-button]:hidden"
      />
      {value !== "" && (
        <IconButton
          icon={X}
          size="small"
          label="Clear search"
          onClick={({ currentTarget }) => {
            change("");
            currentTarget.parentElement?.querySelector("input")?.focus();
          }}
        />
      )}
    </search>
  );
}
