import { Search } from "lucide-react";
import { ariaKeysOf } from "../lib/keys.ts";
import { markProps } from "../ui/data-attributes.ts";

/** The placeholder of the search box and of the palette's input. */
export const SEARCH_PLACEHOLDER = "Find artifacts, paste an FQN or snippet, or run a command";

interface SearchBoxProps {
  /** The accessible name. */
  readonly label: string;
  /** The keys that also open the palette; the box shows the first one. */
  readonly keys: readonly string[];
  /** The text typed while the palette is loading. */
  readonly typed: string;
  /** Opens the palette over the box. */
  readonly onOpen: () => void;
  /** Preloads the palette when it is likely to be opened soon. */
  readonly onIntent: () => void;
}

/** A button that opens the palette. Looks like the palette's input; on a phone, it is an icon. */
export function SearchBox({ label, keys, typed, onOpen, onIntent }: SearchBoxProps) {
  return (
    <button
      type="button"
      aria-label={label}
      aria-haspopup="dialog"
      aria-keyshortcuts={ariaKeysOf(keys)}
      {...markProps("searchBox")}
      onClick={onOpen}
      onPointerEnter={onIntent}
      onFocus={onIntent}
      className="tint flex h-8 w-full min-w-0 cursor-text items-center gap-2 rounded-6 border border-line-3 bg-surface pr-1.5 pl-3 text-3 text-body hover:bg-hover max-sm:size-11 max-sm:justify-center max-sm:border-0 max-sm:bg-transparent max-sm:p-0 max-sm:text-2"
    >
      <Search aria-hidden size={16} strokeWidth={1.5} className="shrink-0" />
      {/* Generated content: a placeholder must not become part of the button's text. */}
      <span
        aria-hidden
        data-text={typed || SEARCH_PLACEHOLDER}
        className={`min-w-0 flex-1 truncate text-left before:content-[attr(data-text)/''] max-sm:hidden ${typed && "text-1"}`}
      />
      <kbd
        aria-hidden
        className="inline-flex size-5 shrink-0 items-center justify-center rounded-4 border border-line-2 font-mono text-2 text-tiny max-sm:hidden"
      >
        {keys[0]}
      </kbd>
    </button>
  );
}
