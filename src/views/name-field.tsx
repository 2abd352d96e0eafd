import { TriangleAlert } from "lucide-react";
import { useEffect, useId, useRef, useState } from "react";
import { Button } from "../ui/button.tsx";

interface NameFieldProps {
  readonly label: string;
  /** What stands in the field at first. */
  readonly initial?: string;
  /** Whether the field takes the focus as it appears, its text selected. */
  readonly isFocused?: boolean;
  /** The word of the button: "Save", "Rename". */
  readonly action: string;
  /** Takes a name, or says why it can't be given. */
  readonly onName: (name: string) => string | undefined;
  readonly onCancel?: () => void;
}

/** Names a view; a name that can't be given is explained once it is tried. */
export function NameField(props: NameFieldProps) {
  const { label, initial = "", isFocused = false, action, onName, onCancel } = props;
  const id = useId();
  const [name, setName] = useState(initial);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);

  useEffect(() => {
    if (isFocused) input.current?.focus();
  }, [isFocused]);

  function onSubmit(): void {
    const refusal = onName(name);
    setProblem(refusal);
    if (refusal === undefined) setName("");
    else input.current?.focus();
  }

  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onSubmit();
      }}
      className="flex min-w-0 flex-1 flex-col gap-1"
    >
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
          onChange={({ target }) => {
            setName(target.value);
            setProblem(undefined);
          }}
          onKeyDown={(event) => {
            if (event.key !== "Escape" || onCancel === undefined) return;
            event.preventDefault();
            onCancel();
          }}
          className="h-7 min-w-0 flex-1 rounded-6 border border-line-3 bg-surface px-2 focus:border-accent aria-invalid:border-bad-fill max-sm:h-11 max-sm:text-touch"
        />
        <Button type="submit">{action}</Button>
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} className="flex gap-1 text-bad-text text-label">
          <TriangleAlert aria-hidden size={12} strokeWidth={1.5} className="mt-0.5 shrink-0" />
          {problem}
        </p>
      )}
    </form>
  );
}
