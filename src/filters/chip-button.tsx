import type { LucideIcon } from "lucide-react";
import type { ComponentProps } from "react";

interface ChipButtonProps extends Omit<ComponentProps<"button">, "aria-label" | "children"> {
  readonly icon: LucideIcon;
  /** The accessible name. */
  readonly label: string;
}

/** The button at the end of a chip: it removes the filter, or applies the edited value. */
export function ChipButton({ icon: Icon, label, ...props }: ChipButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      className="tint flex w-6 shrink-0 items-center justify-center rounded-r-6 border-line-2 border-l text-2 hover:bg-press max-sm:w-9"
      {...props}
    >
      <Icon aria-hidden size={12} strokeWidth={1.5} />
    </button>
  );
}
