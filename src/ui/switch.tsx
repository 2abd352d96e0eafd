interface SwitchProps {
  /** In a form. */
  readonly name?: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A checkbox that acts immediately, styled as a switch. */
export function Switch({ name, label, checked, onChange }: SwitchProps) {
  return (
    <label className="flex min-h-7 items-center gap-2 text-body max-sm:min-h-11">
      <input
        type="checkbox"
        name={name}
        value="true"
        checked={checked}
        onChange={({ target }) => onChange(target.checked)}
        onKeyDown={(event) => {
          if (event.key === "Enter") onChange(!checked);
        }}
        className="tint relative h-4 w-7 shrink-0 appearance-none rounded-full border border-line-3 before:absolute before:top-px before:left-px before:size-3 before:rounded-full before:bg-line-3 checked:border-accent checked:bg-accent checked:before:left-[13px] checked:before:bg-on-accent forced-colors:appearance-auto forced-colors:before:hidden"
      />
      {label}
    </label>
  );
}
