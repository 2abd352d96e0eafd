import type { ComponentProps } from "react";
import type { FilterDefinition } from "../url-state/filters.ts";
import type { Draft } from "./use-draft.ts";

interface DraftInputProps extends ComponentProps<"input"> {
  readonly definition: FilterDefinition;
  readonly draft: Draft;
}

/** The input of a filter, in its field and in its chip. */
export function DraftInput({ definition, draft, className, ...props }: DraftInputProps) {
  const { completedBy, isCode } = definition;
  return (
    <input
      type="text"
      autoComplete="off"
      autoCapitalize="off"
      spellCheck={false}
      value={draft.text}
      onChange={({ target }) => draft.write(target.value)}
      onPaste={draft.onPaste}
      {...(completedBy && COMBOBOX)}
      className={`${isCode ? "font-mono text-code" : ""} ${className}`}
      {...props}
    />
  );
}

/** The initial attributes; once loaded, the list of completions updates `aria-expanded`. */
const COMBOBOX = {
  role: "combobox",
  "aria-autocomplete": "list",
  "aria-expanded": false,
} as const;
