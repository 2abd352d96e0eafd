import { ChevronDown, ChevronUp, Search, X } from "lucide-react";
import { type KeyboardEvent, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { Row } from "../api/schema.ts";
import { formatCount } from "../lib/count.ts";
import { IconButton } from "../ui/icon-button.tsx";
import { ZoneContext } from "../ui/time.tsx";
import { findRows, searchableTexts } from "./find-rows.ts";
import { markHits } from "./mark-hits.ts";
import type { RowFocus } from "./row-focus.ts";
import type { PathColumns } from "./use-path-columns.ts";

interface PageSearchProps {
  /** All rows of the page, in display order. */
  readonly rows: readonly Row[];
  /** The columns of metadata paths, which are searched too. */
  readonly paths: PathColumns | undefined;
  readonly rowFocus: RowFocus;
  readonly onClose: () => void;
}

/** The text is not prose. */
const PLAIN_TEXT = { autoComplete: "off", autoCapitalize: "off", spellCheck: false } as const;

const STEPS = [
  { distance: -1, icon: ChevronUp, label: "Previous match" },
  { distance: 1, icon: ChevronDown, label: "Next match" },
] as const;

/**
 * Searches all rows of a long page, rendered or not. Enter and Shift+Enter go to the next and previous
 * one, the down arrow moves the focus to it, and Esc closes the search.
 */
export function PageSearch({ rows, paths, rowFocus, onClose }: PageSearchProps) {
  const { query, search, hits, position, step } = useHits(rows, paths, rowFocus);
  const current = hits[position];
  const { input, returnFocus } = useBorrowedFocus();

  function close(): void {
    if (!returnFocus()) rowFocus.focusTabStop();
    onClose();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") close();
    else if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "ArrowDown" && current !== undefined) rowFocus.focusOpener(current);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <div className="pointer-events-none relative z-selection h-0">
      <search
        aria-label="Page search"
        onKeyDown={onKeyDown}
        className="pointer-events-auto absolute top-10 right-4 flex h-9 w-96 max-w-[calc(100%-32px)] items-center gap-1 rounded-8 border border-line-2 bg-raised pr-1 pl-3 shadow-float has-[input:focus]:border-accent has-[input:focus]:outline-2 has-[input:focus]:outline-accent has-[input:focus]:-outline-offset-1 max-sm:top-2 max-sm:h-12"
      >
        <Search aria-hidden size={14} strokeWidth={1.5} className="shrink-0 text-3" />
        <input
          ref={input}
          type="text"
          aria-label="Search this page"
          placeholder="Name, tag, run…"
          {...PLAIN_TEXT}
          value={query}
          onChange={({ target }) => search(target.value)}
          className="h-full min-w-0 flex-1 bg-transparent px-1 text-1 text-body outline-none max-sm:text-touch"
        />
        <span role="status" className="shrink-0 text-3 text-label tabular-nums">
          {countText(query, position, hits.length)}
        </span>
        {STEPS.map(({ distance, ...look }) => (
          <IconButton
            key={distance}
            {...look}
            disabled={hits.length === 0}
            onClick={() => step(distance)}
          />
        ))}
        <IconButton icon={X} label="Close search" onClick={close} />
      </search>
    </div>
  );
}

function countText(query: string, position: number, count: number): string {
  if (query.trim() === "") return "";
  return count === 0 ? "No results" : `${formatCount(position + 1)} of ${formatCount(count)}`;
}

/** The rows that a query matches, and the current one among them, which is marked and in view. */
function useHits(rows: readonly Row[], paths: PathColumns | undefined, rowFocus: RowFocus) {
  const zone = useContext(ZoneContext);
  const texts = useMemo(() => searchableTexts(rows, zone, paths?.textOf), [rows, zone, paths]);
  const [query, setQuery] = useState("");
  const [chosen, setPosition] = useState(0);
  const hits = useMemo(() => findRows(texts, query), [texts, query]);
  const position = Math.min(chosen, Math.max(0, hits.length - 1));
  const current = hits[position];

  // biome-ignore lint/correctness/useExhaustiveDependencies: other rows may have another body
  useEffect(() => {
    if (rowFocus.body === undefined) return;
    return markHits(rowFocus.body, query, current);
  }, [rowFocus, query, current, texts]);

  function goTo(next: number, among: readonly number[]): void {
    setPosition(next);
    const index = among[next];
    if (index !== undefined) rowFocus.reveal(index);
  }

  return {
    query,
    hits,
    position,
    search(next: string) {
      setQuery(next);
      goTo(0, findRows(texts, next));
    },
    /** Goes to another match, from the last one to the first. */
    step(distance: number) {
      if (hits.length > 0) goTo((position + distance + hits.length) % hits.length, hits);
    },
  };
}

/** Takes the focus when it is rendered. `returnFocus` returns whether it was possible. */
function useBorrowedFocus() {
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element>(null);
  useEffect(() => {
    before.current ??= document.activeElement;
    input.current?.focus();
  }, []);
  function returnFocus(): boolean {
    if (!(before.current instanceof HTMLElement)) return false;
    before.current.focus({ preventScroll: true });
    return document.activeElement === before.current && before.current !== document.body;
  }
  return { input, returnFocus };
}
