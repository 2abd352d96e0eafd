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
      className={`check ${className}`}
      {...props}
    />
  );
}

/** For a checkbox alone in a cell: the whole cell, which must be positioned, is its click target. */
export const IN_CELL = "ml-4 after:absolute after:inset-0";
