import { Search, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { countOf, formatCount } from "../lib/count.ts";
import { isEscape } from "../lib/keys.ts";
import { IconButton } from "../ui/icon-button.tsx";

interface MetadataSearchProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** The number of matching paths, and of all paths. */
  readonly matches: number;
  readonly total: number;
}

/** The search in paths and values. Esc first clears it, then closes the drawer. */
export function MetadataSearch({ search, onSearch, matches, total }: MetadataSearchProps) {
  function onKeyDown(event: KeyboardEvent): void {
    if (!isEscape(event) || search === "") return;
    event.preventDefault();
    event.stopPropagation();
    onSearch("");
  }

  const count = search.trim() === "" ? "" : `${formatCount(matches)} of `;
  return (
    <div className="flex h-7 min-w-0 flex-1 items-center gap-2 rounded-6 border border-line-3 bg-surface pr-0.5 pl-2 focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1 max-sm:h-11">
      <Search aria-hidden size={14} strokeWidth={1.5} className="shrink-0 text-3" />
      <input
        type="text"
        aria-label="Search metadata"
        placeholder="Path or value"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={search}
        onChange={({ target }) => onSearch(target.value)}
        onKeyDown={onKeyDown}
        className="h-full min-w-0 flex-1 bg-transparent text-1 text-body outline-none max-sm:text-touch"
      />
      <span aria-live="polite" className="shrink-0 pr-1 text-3 text-label tabular-nums">
        {count + countOf(total, "path")}
      </span>
      {search !== "" && (
        <IconButton
          icon={X}
          label="Clear search"
          size="small"
          className="max-sm:size-10"
          onClick={() => onSearch("")}
        />
      )}
    </div>
  );
}
