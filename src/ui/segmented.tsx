interface SegmentedProps<Value extends string> {
  readonly label: string;
  /** `undefined` for none of them. */
  readonly value: Value | undefined;
  readonly options: readonly {
    readonly value: Value;
    readonly label: string;
    /** What follows the label where there is room. */
    readonly rest?: string;
  }[];
  readonly onChange: (value: Value) => void;
}

/** A choice between a few options that are all visible. */
export function Segmented<Value extends string>(props: SegmentedProps<Value>) {
  const { label, value, options, onChange } = props;
  return (
    <fieldset className="flex h-7 shrink-0 rounded-6 max-sm:h-11 border border-line-2 bg-sunken p-px">
      <legend className="sr-only">{label}</legend>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
          className="tint rounded-4 px-2 text-2 max-sm:px-4 text-label aria-pressed:bg-raised aria-pressed:text-1 aria-pressed:shadow-[0_0_0_1px] aria-pressed:shadow-line-2"
        >
          {option.label}
          {option.rest !== undefined && (
            <span className="@max-[900px]:sr-only"> {option.rest}</span>
          )}
        </button>
      ))}
    </fieldset>
  );
}
