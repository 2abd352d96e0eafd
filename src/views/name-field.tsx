import { type FormEvent, type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { isEscape } from "../lib/keys.ts";
import { Button } from "../ui/button.tsx";
import { FieldMessage } from "../ui/field-message.tsx";

interface NameFieldProps {
  readonly label: string;
  readonly initial?: string;
  /** Whether the field is focused when it appears, with its text selected. */
  readonly isFocused?: boolean;
  /** The button's label: "Save", "Rename". */
  readonly action: string;
  /** Accepts the name, or returns why it is invalid. */
  readonly onName: (name: string) => string | undefined;
  readonly onCancel?: () => void;
}

/** A field for naming a view. Submitting an invalid name shows the problem. */
export function NameField({ label, action, onCancel, ...props }: NameFieldProps) {
  const id = useId();
  const { input, name, problem, onType, onSubmit } = useNameDraft(props);

  function onKeyDown(event: KeyboardEvent): void {
    if (!isEscape(event) || onCancel === undefined) return;
    event.preventDefault();
    onCancel();
  }

  return (
    <form onSubmit={onSubmit} className="flex min-w-0 flex-1 flex-col gap-1">
      <label htmlFor={id} className="text-2 text-label">
        {label}
      </label>
      <div className="flex gap-2">
        <input
          ref={input}
          id={id}
          value={name}
          autoComplete="off"
          onFocus={({ target }) => target.select()}
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={({ target }) => onType(target.value)}
          onKeyDown={onKeyDown}
          className="h-7 min-w-0 flex-1 rounded-6 border border-line-3 bg-surface px-2 focus:border-accent aria-invalid:border-bad-fill max-sm:h-11 max-sm:text-touch"
        />
        <Button type="submit">{action}</Button>
      </div>
      {problem !== undefined && <FieldMessage id={`${id}-problem`} text={problem} isProblem />}
    </form>
  );
}

/** The name being typed, and the problem with the last one submitted. */
function useNameDraft({
  initial = "",
  isFocused = false,
  onName,
}: Pick<NameFieldProps, "initial" | "isFocused" | "onName">) {
  const [name, setName] = useState(initial);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);

  function onType(text: string): void {
    setName(text);
    setProblem(undefined);
  }

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    const nextProblem = onName(name);
    setProblem(nextProblem);
    if (nextProblem === undefined) setName("");
    else input.current?.focus();
  }

  return { input, name, problem, onType, onSubmit };
}
