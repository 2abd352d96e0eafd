import { Search, X } from "lucide-react";
import type { KeyboardEvent } from "react";
import { isEscape } from "../lib/keys.ts";
import { IconButton } from "../ui/icon-button.tsx";

interface PanelSearchProps {
  /** The accessible name. */
  readonly label: string;
  readonly placeholder: string;
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** How much is found, as a text. */
  readonly count: string;
  /** Goes to the next hit, or to the one before it with Shift. */
  readonly onStep?: (step: 1 | -1) => void;
}

/** The search in a panel. Esc first clears it, then closes the drawer. */
export function PanelSearch(props: PanelSearchProps) {
  const { label, placeholder, search, onSearch, count, onStep } = props;

  function onKeyDown(event: KeyboardEvent): void {
    const isCleared = isEscape(event) && search !== "";
    const isStep = event.key === "Enter" && !event.nativeEvent.isComposing && onStep !== undefined;
    if (!isCleared && !isStep) return;
    event.preventDefault();
    event.stopPropagation();
    if (isCleared) onSearch("");
    else onStep?.(event.shiftKey ? -1 : 1);
  }

  return (
    <div className="flex h-7 min-w-0 flex-1 items-center gap-2 rounded-6 border border-line-3 bg-surface pr-0.5 pl-2 focus-within:border-accent focus-within:outline-2 focus-within:outline-accent focus-within:-outline-offset-1 max-sm:h-11">
      <Search aria-hidden size={14} strokeWidth={1.5} className="shrink-0 text-3" />
      <input
        type="text"
        aria-label={label}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={search}
        onChange={({ target }) => onSearch(target.value)}
        onKeyDown={onKeyDown}
        className="h-full min-w-0 flex-1 bg-transparent text-1 text-body outline-none max-sm:text-touch"
      />
      <span aria-live="polite" className="shrink-0 pr-1 text-3 text-label tabular-nums">
        {count}
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
