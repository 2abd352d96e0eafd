import type { ReactNode } from "react";

interface ValueButtonProps {
  /** What the value is, such as the name of a filter. */
  readonly kind: string;
  /** The value whole, as it is filtered by and copied. */
  readonly text: string;
  /** How the value is called where the text is an id: the name of an ML repo. */
  readonly label?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/**
 * A value that offers what can be done with it. The page's one menu opens for whichever of these is
 * pressed, so a cell costs no more than the button.
 */
export function ValueButton({ kind, text, label, className = "", children }: ValueButtonProps) {
  return (
    <button
      type="button"
      aria-haspopup="menu"
      data-value-kind={kind}
      data-value={text}
      data-value-label={label}
      className={`max-w-full rounded-3 text-left hover:underline ${className}`}
    >
      {children}
    </button>
  );
}
