import { ChevronDown } from "lucide-react";
import { LineSample } from "../charts/line-sample.tsx";

interface MetricPickerProps {
  /** The accessible name. */
  readonly label: string;
  /** The chosen path; `undefined` to add one. */
  readonly value: string | undefined;
  /** The paths to choose from, without those that other pickers have. */
  readonly options: readonly string[];
  /** Which line it is. */
  readonly style: number;
  readonly onChange: (path: string) => void;
  /** Removes the metric; `undefined` if it has to stay. */
  readonly onRemove?: (() => void) | undefined;
}

/** No path is like this, since a path can't start with a space. */
const REMOVE = " remove";

/** Chooses a path whose numbers the chart shows. */
export function MetricPicker(props: MetricPickerProps) {
  const { label, value, options, style, onChange, onRemove } = props;
  const isMissing = value !== undefined && !options.includes(value);
  return (
    <span className="relative inline-flex min-w-0 max-w-60 items-center max-sm:max-w-full">
      {value !== undefined && (
        <span className="pointer-events-none absolute left-2 flex">
          <LineSample style={style} />
        </span>
      )}
      <select
        aria-label={label}
        value={value ?? ""}
        translate="no"
        onChange={({ target }) => (target.value === REMOVE ? onRemove?.() : onChange(target.value))}
        className={`h-7 min-w-0 max-w-full appearance-none truncate rounded-6 border border-line-3 bg-surface pr-7 text-body max-sm:h-11 max-sm:text-touch ${value === undefined ? "pl-2 text-2" : "pl-8 text-1"}`}
      >
        {value === undefined && <option value="">Add metric</option>}
        {isMissing && <option value={value}>{value} (not found)</option>}
        {options.map((path) => (
          <option key={path} value={path}>
            {path}
          </option>
        ))}
        {onRemove && <option value={REMOVE}>Remove metric</option>}
      </select>
      <ChevronDown
        aria-hidden
        size={16}
        strokeWidth={1.5}
        className="pointer-events-none absolute right-1.5 text-2"
      />
    </span>
  );
}
