import { Search, X } from "lucide-react";
import { type KeyboardEvent, type Ref, useEffect, useRef, useState } from "react";
import { useStableCallback } from "../lib/use-stable-callback.ts";
import { IconButton } from "../ui/icon-button.tsx";

export interface RowSearchProps {
  readonly searchField: Ref<HTMLInputElement>;
  /** The text in the URL. */
  readonly text: string;
  /** Called with each change. */
  readonly onText: (text: string) => void;
  /** Called a moment after the last change, for the URL. */
  readonly onCommit: (text: string) => void;
}

/** Searches the rows while typing. Esc clears the text. */
export function RowSearch(props: RowSearchProps) {
  const { value, change, settle } = useSearchDraft(props);

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing || event.key !== "Escape" || value === "") return;
    event.preventDefault();
    event.stopPropagation();
    change("");
  }

  return (
    <search
      aria-label="Rows"
      className="flex h-7 w-65 min-w-0 items-center rounded-6 border border-line-3 bg-surface outline-offset-1 outline-accent has-[input:focus]:outline-2 max-sm:-order-1 max-sm:h-11 max-sm:basis-3/5 max-sm:grow"
    >
      <Search aria-hidden size={16} strokeWidth={1.5} className="ml-2 shrink-0 text-3" />
      <input
        ref={props.searchField}
        type="search"
        aria-label="Search rows"
        placeholder="Search rows"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={value}
        onChange={({ target }) => change(target.value)}
        onBlur={settle}
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

const COMMIT_MS = 300;

/** The text is a draft until a moment after the last key, so that typing doesn't wait for the URL. */
function useSearchDraft({ text, onText, onCommit }: RowSearchProps) {
  const [draft, setDraft] = useState<string>();
  const timer = useRef<number>(undefined);
  const commit = useStableCallback((next: string) => {
    clearTimeout(timer.current);
    onCommit(next);
    setDraft(undefined);
  });

  function change(next: string): void {
    setDraft(next);
    onText(next);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => commit(next), COMMIT_MS);
  }

  // A page that has been left must not be opened again by what was typed last.
  useEffect(() => () => clearTimeout(timer.current), []);

  const settle = () => draft !== undefined && commit(draft);
  return { value: draft ?? text, change, settle };
}
