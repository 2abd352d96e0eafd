import { Info, TriangleAlert } from "lucide-react";
import { type KeyboardEvent, useId, useState } from "react";
import { type FilterDefinition, readFilters } from "../query/filters.ts";

interface FilterFieldProps {
  readonly definition: FilterDefinition;
  /** The value in force, as text; `""` when there is none. */
  readonly committed: string;
  /** The server's words, when it refused the value in force. */
  readonly refusal: string | undefined;
  readonly onCommit: (text: string) => void;
}

/**
 * A filter's field. Holds a draft until Enter or leaving commits it. The draft belongs to the value
 * it was begun on, so Back, Forward and chips replace it without a copy to keep in step.
 */
export function FilterField({ definition, committed, refusal, onCommit }: FilterFieldProps) {
  const { name, label, placeholder, many, advise } = definition;
  const id = useId();
  const [draft, setDraft] = useState({ on: committed, text: committed });
  const text = draft.on === committed ? draft.text : committed;
  const problem = problemOf(definition, text) ?? (text === committed ? refusal : undefined);
  const advice = advise?.(text.trim());

  function commit(): void {
    if (problemOf(definition, text) !== undefined) return;
    setDraft({ on: committed, text: committed });
    if (text.trim() !== committed) onCommit(text);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      commit();
    } else if (event.key === "Escape" && text !== committed) {
      event.stopPropagation();
      setDraft({ on: committed, text: committed });
    }
  }

  return (
    <div className="flex flex-col gap-1">
      <div className="flex items-center gap-2">
        <label htmlFor={id} className="text-2 text-label">
          {label}
        </label>
        {committed !== "" && <span aria-hidden className="size-1.5 rounded-full bg-accent" />}
      </div>
      <input
        id={id}
        name={name}
        type="text"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        value={text}
        placeholder={placeholder}
        aria-invalid={problem !== undefined}
        aria-describedby={problem || advice ? `${id}-note` : undefined}
        onChange={({ target }) => setDraft({ on: committed, text: target.value })}
        onPaste={(event) => {
          if (!many) return;
          // An input would drop the line breaks of a pasted list and join its items.
          const pasted = event.clipboardData.getData("text");
          if (!/[\r\n]/.test(pasted)) return;
          event.preventDefault();
          const { selectionStart, selectionEnd } = event.currentTarget;
          const head = text.slice(0, selectionStart ?? text.length);
          const tail = text.slice(selectionEnd ?? text.length);
          const list = pasted.trim().replace(/\s*[\r\n]+\s*/g, ", ");
          setDraft({ on: committed, text: head + list + tail });
        }}
        onBlur={commit}
        onKeyDown={onKeyDown}
        className="h-7 w-full rounded-6 border border-line-3 bg-surface px-2 text-body focus:border-accent focus:outline-2 focus:outline-accent focus:-outline-offset-1 aria-invalid:border-bad-fill aria-invalid:outline-bad-fill max-sm:h-11 max-sm:text-touch"
      />
      {problem !== undefined ? (
        <p id={`${id}-note`} className="flex gap-1 text-bad-text text-label">
          <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          {problem}
        </p>
      ) : advice !== undefined ? (
        <p id={`${id}-note`} className="flex gap-1 text-3 text-label">
          <Info aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          {advice}
        </p>
      ) : null}
    </div>
  );
}

function problemOf({ name, many }: FilterDefinition, text: string): string | undefined {
  const [refusal] = readFilters({ [name]: [text] }).refused;
  if (refusal === undefined) return undefined;
  return many === true ? `${refusal.reason}, not ${refusal.text.slice(0, 40)}` : refusal.reason;
}
