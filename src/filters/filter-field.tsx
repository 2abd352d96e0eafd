import { type KeyboardEvent, useId, useState } from "react";
import { repoNamesIn, type SeenValues } from "../artifact/seen-values.ts";
import { lazyModule, useLazyModule } from "../lib/lazy-module.ts";
import type { FilterDefinition } from "../url-state/filters.ts";
import { COMBOBOX, COMPLETED_FILTERS } from "./completed-filters.ts";
import type { FieldCompletionsProps } from "./field-completions.tsx";
import { FieldMessage } from "./field-message.tsx";
import { isCommit, useDraft } from "./use-draft.ts";

interface FilterFieldProps {
  readonly definition: FilterDefinition;
  /** The value in force, as text; `""` when there is none. */
  readonly committed: string;
  /** The server's words, when it refused the value in force. */
  readonly serverMessage: string | undefined;
  readonly known: SeenValues;
  readonly onCommit: (text: string) => void;
}

/** A filter's field. Enter, leaving it, or taking a suggestion commits. */
export function FilterField(props: FilterFieldProps) {
  const { definition, committed, serverMessage, known } = props;
  const { name, label, placeholder, isCode, advise } = definition;
  const id = useId();
  const draft = useDraft(props);
  const [assisted, setAssisted] = useState<Pick<FieldCompletionsProps, "input" | "isPressed">>();
  const problem = draft.problem ?? (draft.isDraft ? undefined : serverMessage);
  const note = problem ?? draft.note ?? advise?.(draft.text.trim());
  const repoName = name === "ml_repo_id" ? repoNamesIn(known)(draft.text.trim()) : undefined;
  const hasCompletions = COMPLETED_FILTERS.has(name);

  function assist(input: HTMLInputElement, isPressed: boolean): void {
    if (hasCompletions) setAssisted((earlier) => earlier ?? { input, isPressed });
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (isCommit(event)) {
      draft.commit();
    } else if (event.key === "Escape" && draft.isDraft) {
      event.preventDefault();
      event.stopPropagation();
      draft.revert();
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
      <div className="relative">
        <input
          id={id}
          name={name}
          type="text"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          value={draft.text}
          placeholder={placeholder}
          aria-invalid={problem !== undefined}
          aria-describedby={`${id}-repo ${id}-note`}
          // Once loaded, the list of suggestions keeps the last one true.
          {...(hasCompletions && COMBOBOX)}
          onFocus={({ target }) => assist(target, false)}
          onPointerDown={({ currentTarget }) => assist(currentTarget, true)}
          onChange={({ target }) => draft.write(target.value)}
          onPaste={draft.onPaste}
          onBlur={() => draft.commit()}
          onKeyDown={onKeyDown}
          className={`h-7 w-full rounded-6 border border-line-3 bg-surface px-2 placeholder:font-sans placeholder:text-body focus:border-accent focus:outline-2 focus:outline-accent focus:-outline-offset-1 aria-invalid:border-bad-fill aria-invalid:outline-bad-fill max-sm:h-11 max-sm:text-touch max-sm:placeholder:text-touch ${isCode ? "font-mono text-code" : "text-body"} ${repoName === undefined ? "" : "pr-[66%]"}`}
        />
        {repoName !== undefined && (
          <span
            id={`${id}-repo`}
            className="pointer-events-none absolute inset-y-0 right-2 flex max-w-[64%] items-center text-3 text-label"
          >
            <span className="truncate">{repoName}</span>
          </span>
        )}
      </div>
      {note !== undefined && (
        <FieldMessage id={`${id}-note`} text={note} isProblem={problem !== undefined} />
      )}
      {assisted !== undefined && (
        <CompletionsSlot
          id={`${id}-list`}
          {...assisted}
          definition={definition}
          text={draft.text}
          isDraft={draft.isDraft}
          known={known}
          onTake={draft.commit}
        />
      )}
    </div>
  );
}

const completionsPart = lazyModule(() => import("./field-completions.tsx"));

/** A field works without suggestions: until they are loaded, and when they can't be, there are none. */
function CompletionsSlot(props: FieldCompletionsProps) {
  const part = useLazyModule(completionsPart);
  return typeof part === "string" ? null : <part.FieldCompletions {...props} />;
}
