import { Autocomplete } from "@base-ui/react/autocomplete";
import { Search, X } from "lucide-react";
import type { ComponentProps } from "react";
import { IconButton } from "../ui/icon-button.tsx";
import { isRecognized } from "./palette-items.ts";
import type { ParsedInput } from "./parsed-input.ts";
import { SEARCH_PLACEHOLDER } from "./search-box.tsx";

interface PaletteInputProps {
  readonly input: ParsedInput;
  readonly onPaste: ComponentProps<typeof Autocomplete.Input>["onPaste"];
  readonly onClose: () => void;
}

/** The palette's first line: the input, and a badge for what was recognized. */
export function PaletteInput({ input, onPaste, onClose }: PaletteInputProps) {
  return (
    <div className="flex h-11 shrink-0 items-center gap-3 border-line-2 border-b pr-4 pl-4 max-sm:h-[52px] max-sm:pr-1">
      <Search aria-hidden size={16} strokeWidth={1.5} className="shrink-0 text-2" />
      <Autocomplete.Input
        aria-label="Search or run a command"
        placeholder={SEARCH_PLACEHOLDER}
        autoFocus
        autoCapitalize="off"
        spellCheck={false}
        enterKeyHint="go"
        onPaste={onPaste}
        className={`h-full min-w-0 flex-1 bg-transparent placeholder-shown:text-ellipsis focus-visible:outline-none max-sm:text-touch ${isRecognized(input) ? "font-mono text-code" : "text-body"}`}
      />
      <Autocomplete.Status className="shrink-0">
        {"badge" in input && (
          <span className="block rounded-4 bg-press px-2 text-1 text-label leading-5">
            {input.badge}
          </span>
        )}
      </Autocomplete.Status>
      <IconButton icon={X} label="Close" onClick={onClose} className="sm:hidden" />
    </div>
  );
}
