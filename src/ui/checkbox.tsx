import type { ComponentProps } from "react";

interface CheckboxProps extends Omit<ComponentProps<"input">, "type" | "ref"> {
  /** Whether only some of the items it represents are selected. */
  readonly indeterminate?: boolean;
}

/** A native checkbox in the page's colors; with forced colors, the browser's. */
export function Checkbox({ indeterminate = false, className = "", ...props }: CheckboxProps) {
  return (
    <input
      type="checkbox"
      ref={(element) => {
        if (element !== null) element.indeterminate = indeterminate;
      }}
      className={`tint grid size-3.5 shrink-0 appearance-none place-items-center rounded-3 border border-line-3 bg-surface before:h-2 before:w-1 before:-translate-y-px before:rotate-45 before:border-transparent before:border-r-[1.5px] before:border-b-[1.5px] checked:border-accent checked:bg-accent checked:before:border-on-accent indeterminate:border-accent indeterminate:bg-accent indeterminate:before:h-0 indeterminate:before:w-2 indeterminate:before:translate-y-0 indeterminate:before:rotate-0 indeterminate:before:border-r-0 indeterminate:before:border-on-accent disabled:border-line-2 disabled:bg-press disabled:checked:before:border-line-3 forced-colors:appearance-auto forced-colors:before:hidden ${className}`}
      {...props}
    />
  );
}

/** For a checkbox alone in a cell: the whole cell, which must be positioned, is its click target. */
export const IN_CELL = "ml-4 after:absolute after:inset-0";
