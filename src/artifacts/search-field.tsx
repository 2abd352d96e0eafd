import { Search, X } from "lucide-react";
import { type KeyboardEvent, type Ref, useRef } from "react";
import { ChipButton } from "../filters/chip-button.tsx";

interface SearchFieldProps {
  readonly ref: Ref<HTMLInputElement>;
  /** The text in the URL. */
  readonly text: string;
  /** Called with each change; typing goes on in one history entry, so `isFurther` ones replace it. */
  readonly onText: (text: string, isFurther: boolean) => void;
  /** Moves the focus to the rows. */
  readonly onLeave: () => void;
}

/** Searches the artifacts while typing. */
export function SearchField({ ref, text, onText, onLeave }: SearchFieldProps) {
  const typed = useRef<string>(undefined);

  function change(next: string): void {
    // After *Back*, the text is no longer the typed one, and the next change is a new entry.
    onText(next, typed.current === text);
    typed.current = next;
  }

  const onKeyDown = keyHandler(text, change, onLeave);
  return (
    <search
      aria-label="Artifacts"
      className="flex h-7 w-64 min-w-0 items-stretch rounded-6 border border-line-3 bg-surface outline-offset-1 outline-accent has-[input:focus]:outline-2 max-sm:h-11 max-sm:w-full"
    >
      <Search aria-hidden size={16} strokeWidth={1.5} className="my-auto ml-2 shrink-0 text-3" />
      <input
        ref={ref}
        type="search"
        aria-label="Search artifacts"
        aria-keyshortcuts="s"
        placeholder="Name, repo, tag, alias"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        onChange={({ target }) => change(target.value)}
        onBlur={() => {
          typed.current = undefined;
        }}
        onKeyDown={onKeyDown}
        className="min-w-0 flex-1 px-2 text-body appearance-none focus-visible:outline-none max-sm:text-touch [&::-webkit-search-cancel-button]:hidden"
      />
      {text !== "" && (
        <ChipButton
          icon={X}
          label="Clear search"
          onClick={(event) => {
            change("");
            event.currentTarget.parentElement?.querySelector("input")?.focus();
          }}
        />
      )}
    </search>
  );
}

/** Esc clears the text; Enter, Down and another Esc leave the field. */
function keyHandler(text: string, change: (next: string) => void, onLeave: () => void) {
  return (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape" && text !== "") change("");
    else if (["Enter", "ArrowDown", "Escape"].includes(event.key)) onLeave();
    else return;
    event.preventDefault();
    // Esc must not close the drawer as well.
    event.stopPropagation();
  };
}
