import { type ChangeEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { FieldMessage } from "../ui/field-message.tsx";
import { readTolerance } from "../url-state/chart-state.ts";

interface ToleranceFieldProps {
  /** In percent. */
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/**
 * How far from the best the earliest good checkpoint may be. A typed number counts on Enter and when the field
 * loses the focus, a step at once. What isn't a percentage stays in the field.
 */
export function ToleranceField({ value, onChange }: ToleranceFieldProps) {
  const { input, isInvalid, commit, onInput } = useTolerance(value, onChange);
  const id = useId();
  return (
    <div className="flex min-h-8 flex-wrap items-center gap-x-2 gap-y-1 text-2 text-label print:hidden">
      <label htmlFor={id}>Earliest within</label>
      <span className="relative inline-flex items-center">
        <input
          ref={input}
          id={id}
          type="number"
          min={0}
          max={100}
          step="any"
          inputMode="decimal"
          defaultValue={value}
          aria-invalid={isInvalid || undefined}
          aria-describedby={isInvalid ? `${id}-problem` : undefined}
          onChange={onInput}
          onBlur={commit}
          onKeyDown={({ key }) => {
            if (key === "Enter") commit();
          }}
          className="h-7 w-20 rounded-6 border border-line-3 bg-surface pr-6 pl-2 text-1 text-body tabular-nums aria-invalid:border-bad-fill max-sm:h-11 max-sm:w-24 max-sm:text-touch"
        />
        <span aria-hidden className="pointer-events-none absolute right-2">
          %
        </span>
      </span>
      <span aria-hidden>of best</span>
      {isInvalid && (
        <FieldMessage id={`${id}-problem`} text="Enter a percentage from 0 to 100" isProblem />
      )}
    </div>
  );
}

function useTolerance(value: number, onChange: (value: number) => void) {
  const input = useRef<HTMLInputElement>(null);
  const [isInvalid, setInvalid] = useState(false);

  // The field isn't controlled: its value is empty while its text isn't a number.
  useLayoutEffect(() => {
    if (input.current !== null) input.current.value = String(value);
    setInvalid(false);
  }, [value]);

  function commit(): void {
    const text = input.current?.value ?? "";
    const next = text === "" ? undefined : readTolerance(String(Number(text)));
    setInvalid(next === undefined);
    if (next !== undefined && next !== value) onChange(next);
  }

  function onInput({ nativeEvent }: ChangeEvent<HTMLInputElement>): void {
    // A step isn't typed, so its event has no type of input.
    if (!("inputType" in nativeEvent)) commit();
    else if (isInvalid) setInvalid(false);
  }

  return { input, isInvalid, commit, onInput };
}
