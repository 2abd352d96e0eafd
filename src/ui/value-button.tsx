import type { ReactNode } from "react";
import { type ValueData, valueProps } from "./data-attributes.ts";

interface ValueButtonProps extends ValueData {
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A value that opens a menu of actions. All these buttons share one menu, so a cell costs only
 * the button.
 */
export function ValueButton({ kind, text, label, className = "", children }: ValueButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="menu"
      {...valueProps({ kind, text, label })}
      className={`max-w-full rounded-3 text-left hover:underline ${className}`}
    >
      {children}
    </button>
  );
}
